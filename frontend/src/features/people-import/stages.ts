import { isOver } from '@/shared/api/jobs';
import type { ImportView } from '@/shared/api/schema';

/** What an import waits for: the reader, or the server. */
export type Stage = 'columns' | 'checking' | 'review' | 'running' | 'stopped' | 'done';

/** The steps as people count them; the file comes before there is an import. */
export const steps = ['file', 'columns', 'review', 'running', 'done'] as const;
export type Step = (typeof steps)[number];

/** Where an import stands, by its state and by the work that is or was last done on it. */
export function stageOf({ state, job }: Pick<ImportView, 'state' | 'job'>): Stage {
  if (job !== undefined && !isOver(job.state)) {
    return job.kind === 'people-import' ? 'running' : 'checking';
  }
  switch (state) {
    case 'UPLOADED':
    case 'CHECKING':
      return 'columns';
    case 'CHECKED':
      return 'review';
    case 'RUNNING':
      return 'stopped';
    case 'DONE':
      return 'done';
  }
}

export const stepOf: Record<Stage, Step> = {
  columns: 'columns',
  checking: 'review',
  review: 'review',
  running: 'running',
  stopped: 'running',
  done: 'done',
};

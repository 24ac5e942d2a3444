import type { Criterion } from '@/question-types/kind';

export interface MarkDraft {
  /** The level chosen for each criterion, by its place; nothing while none is. */
  levels: (number | undefined)[];
  percent: number;
  remark: string;
}

/** The share that the levels chosen come to; nothing while one is missing. */
export function shareOf(
  rubric: readonly Criterion[],
  levels: readonly (number | undefined)[],
): number | undefined {
  const points = rubric.map((criterion, no) => criterion.levels[levels[no] ?? -1]?.points);
  const most = rubric.map(({ levels: all }) => Math.max(...all.map((level) => level.points)));
  const earned = points.reduce<number | undefined>(
    (sum, one) => (sum === undefined || one === undefined ? undefined : sum + one),
    0,
  );
  const all = most.reduce((sum, one) => sum + one, 0);
  return earned === undefined || all === 0 ? undefined : Math.round((earned / all) * 1e4) / 1e4;
}

import type { Criterion } from '@/question-types/kind';
import { kinds } from '@/question-types/kinds';
import type { Annotation, GiveMark, MarkedQuestion } from '@/shared/api/schema';

export interface MarkDraft {
  /** The level chosen for each criterion, by its place; nothing while none is. */
  levels: (number | undefined)[];
  percent: number;
  remark: string;
  annotations: Annotation[];
  /** Whether a note is being written, which would be lost. */
  noteOpen: boolean;
  /** Why it is decided so, where two persons marked. */
  reason: string;
}

/** What helps to mark an answer, and all criteria of it. */
export function rubricOf({ type, key }: Pick<MarkedQuestion, 'type' | 'key'>) {
  const guided = kinds[type].guided?.(key) ?? [];
  return { guided, rubric: guided.flatMap((one) => one.rubric) };
}

export type Given = Pick<MarkedQuestion, 'share' | 'levels' | 'remark' | 'annotations'>;

/** A draft of what was given before, or an empty one. */
export function markDraft(
  rubric: readonly Criterion[],
  { share, levels, remark, annotations }: Given,
): MarkDraft {
  return {
    levels: rubric.map((criterion, no) => {
      const level = levels?.[no];
      return criterion.levels[level ?? -1] === undefined ? undefined : level;
    }),
    percent: share == null ? NaN : Math.round(share * 1e4) / 1e2,
    remark: remark ?? '',
    annotations,
    noteOpen: false,
    reason: '',
  };
}

/** The share that a draft comes to; nothing, or nothing between nought and one, while it is not complete. */
export function draftShare(rubric: readonly Criterion[], draft: MarkDraft): number | undefined {
  return rubric.length > 0 ? shareOf(rubric, draft.levels) : Math.round(draft.percent * 100) / 1e4;
}

export function written(rubric: readonly Criterion[], draft: MarkDraft, seen?: string): GiveMark {
  const levels = draft.levels.filter((level) => level !== undefined);
  return {
    share: draftShare(rubric, draft) ?? 0,
    levels: levels.length > 0 ? levels : undefined,
    remark: draft.remark.trim() === '' ? undefined : draft.remark,
    annotations: draft.annotations.length > 0 ? draft.annotations : undefined,
    seen,
  };
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

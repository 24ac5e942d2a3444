import { useState } from 'react';
import type { QuestionFilter, QuestionView } from '@/shared/api/schema';
import { useTicked } from '@/ui/DataTable/useTicked';
import type { QuestionFilters } from './questions.queries';

interface Listed {
  filter: QuestionFilters;
  rows: readonly QuestionView[];
  total: number;
}

/** Remembers which questions are ticked while pages and filters change; "all" holds as long as the filters stay as they are. */
export function useChosenQuestions({ filter, rows, total }: Listed) {
  const ticked = useTicked(rows, ({ questionId }) => questionId);
  const [allOf, setAllOf] = useState<string>();
  const asked = JSON.stringify(filter);
  const all = allOf === asked;
  const which = (
    all
      ? { ...filter, look: filter.look === 'true' || undefined }
      : { questionId: [...ticked.keys] }
  ) as QuestionFilter; // The address holds words; the server refuses those that name nothing.
  return {
    which,
    all,
    count: all ? total : ticked.rows.length,
    selected: all ? new Set(rows.map(({ questionId }) => questionId)) : ticked.keys,
    select: (keys: ReadonlySet<string>) => {
      setAllOf(undefined);
      ticked.select(keys);
    },
    selectAll: () => setAllOf(asked),
    clear: () => {
      setAllOf(undefined);
      ticked.clear();
    },
  };
}

import { useState } from 'react';
import type { PersonSearch, PersonView } from '@/shared/api/schema';
import { useTicked } from '@/ui/DataTable/useTicked';
import { matchingPeople, type PeopleFilter } from './people.queries';

/** Whom an act is for: those ticked, on this page and others, or everybody the filters find. */
export interface ChosenPeople {
  people: readonly PersonView[];
  matching: PersonSearch | undefined;
  count: number;
}

interface Listed {
  filter: PeopleFilter;
  rows: readonly PersonView[];
  total: number;
}

/** Remembers who is ticked while pages and filters change; "everybody" holds only as long as the filters stay as they are. */
export function useChosenPeople({ filter, rows, total }: Listed) {
  const ticked = useTicked(rows, ({ accountId }) => accountId);
  const [everybodyOf, setEverybodyOf] = useState<string>();
  const matching = matchingPeople(filter);
  const asked = JSON.stringify(matching);
  const everybody = everybodyOf === asked;

  const select = (keys: ReadonlySet<string>) => {
    setEverybodyOf(undefined);
    ticked.select(keys);
  };
  const clear = () => {
    setEverybodyOf(undefined);
    ticked.clear();
  };
  const chosen: ChosenPeople = {
    people: ticked.rows,
    matching: everybody ? matching : undefined,
    count: everybody ? total : ticked.rows.length,
  };
  return {
    chosen,
    everybody,
    selected: everybody ? new Set(rows.map(({ accountId }) => accountId)) : ticked.keys,
    select,
    selectEverybody: () => setEverybodyOf(asked),
    clear,
  };
}

import { useState } from 'react';
import type { PersonSearch, PersonView } from '@/shared/api/schema';
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
  const [ticked, setTicked] = useState<ReadonlyMap<string, PersonView>>(new Map());
  const [everybodyOf, setEverybodyOf] = useState<string>();
  const matching = matchingPeople(filter);
  const asked = JSON.stringify(matching);
  const everybody = everybodyOf === asked;

  const select = (keys: ReadonlySet<string>) => {
    const listed = rows.map((person) => [person.accountId, person] as const);
    setEverybodyOf(undefined);
    setTicked(new Map([...ticked, ...listed].filter(([key]) => keys.has(key))));
  };
  const clear = () => {
    setEverybodyOf(undefined);
    setTicked(new Map());
  };
  const chosen: ChosenPeople = {
    people: [...ticked.values()],
    matching: everybody ? matching : undefined,
    count: everybody ? total : ticked.size,
  };
  return {
    chosen,
    everybody,
    selected: everybody ? new Set(rows.map(({ accountId }) => accountId)) : new Set(ticked.keys()),
    select,
    selectEverybody: () => setEverybodyOf(asked),
    clear,
  };
}

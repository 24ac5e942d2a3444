import { useState } from 'react';

/** Remembers the rows that are ticked, with all that is known of them, while pages and filters change. */
export function useTicked<R>(rows: readonly R[], keyOf: (row: R) => string) {
  const [ticked, setTicked] = useState<ReadonlyMap<string, R>>(new Map());
  return {
    rows: [...ticked.values()],
    keys: new Set(ticked.keys()),
    select: (keys: ReadonlySet<string>) => {
      const listed = rows.map((row) => [keyOf(row), row] as const);
      setTicked(new Map([...ticked, ...listed].filter(([key]) => keys.has(key))));
    },
    clear: () => setTicked(new Map()),
  };
}

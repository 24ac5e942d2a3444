/** Which rows are ticked, by key; it outlives a change of page. */
export interface Selection<R> {
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
  /** How many are chosen, when more are than the ticked ones: all that the list would show on all its pages. */
  count?: number | undefined;
  /** Names a row for the label of its tick box. */
  nameOf: (row: R) => string;
  /** Which rows can be ticked; all of them when it is left out. */
  mayTick?: (row: R) => boolean;
}

/** The ticked rows after one, or several, were ticked or cleared. */
export function ticked(
  selected: ReadonlySet<string>,
  keys: readonly string[],
  on: boolean,
): ReadonlySet<string> {
  const others = [...selected].filter((key) => !keys.includes(key));
  return new Set(on ? [...others, ...keys] : others);
}

import type { ChangedUnit, ChangeView } from '@/shared/api/schema';

/** The units of a change that play a part in it. */
export function unitsAs(change: ChangeView, ...parts: ChangedUnit['part'][]): ChangedUnit[] {
  return change.units.filter(({ part }) => parts.includes(part));
}

/** A change in one line: which units, and what they went to or became. */
export function changeLine(change: ChangeView): string {
  const names = (...parts: ChangedUnit['part'][]) =>
    unitsAs(change, ...parts)
      .map(({ fullName }) => fullName)
      .join(', ');
  const from = names('SUBJECT') || names('NEW') || plannedName(change);
  const to =
    change.kind === 'CREATE'
      ? ''
      : change.kind === 'MOVE'
        ? names('PARENT')
        : change.kind === 'RENAME'
          ? renamed(change, from)
          : names('SUCCESSOR', 'PART') || plannedParts(change);
  return to === '' ? from : `${from} → ${to}`;
}

/** A unit that is still to be created is on no list of units yet. */
function plannedName({ details: { fullName, name } }: ChangeView): string {
  return fullName ?? name ?? '';
}

function plannedParts({ details: { parts = [] } }: ChangeView): string {
  return parts.flatMap(({ fullName, name }) => fullName ?? name ?? []).join(', ');
}

function renamed({ details: { fullName, name } }: ChangeView, before: string): string {
  const after = fullName ?? name ?? '';
  return after === before ? '' : after;
}

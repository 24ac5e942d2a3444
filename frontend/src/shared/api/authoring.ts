import type { MeView, UnitRef } from './schema';

const authors = new Set(['TRAINER', 'SYSTEM_ADMINISTRATOR']);

/** The units a person was made an author for; what they write belongs to one of them. */
export function authoringUnits(me: MeView | null): UnitRef[] {
  const units = (me?.roles ?? []).filter(({ role }) => authors.has(role)).map(({ unit }) => unit);
  return [...new Map(units.map((unit) => [unit.id, unit])).values()];
}

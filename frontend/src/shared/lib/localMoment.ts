/** Việt Nam has one zone and no summer time. */
const offset = 7 * 60 * 60_000;

/** A moment as a field for day and time holds it, in Vietnamese time; empty for none. */
export function localMoment(moment: string | undefined): string {
  return moment === undefined
    ? ''
    : new Date(Date.parse(moment) + offset).toISOString().slice(0, 16);
}

/** The moment that such a field holds, or none. */
export function momentOf(local: string): string | undefined {
  const parsed = Date.parse(`${local}Z`);
  return Number.isNaN(parsed) ? undefined : new Date(parsed - offset).toISOString();
}

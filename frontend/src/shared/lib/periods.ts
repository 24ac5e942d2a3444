/** The moment at which a day such as 2026-11-22 begins in Vietnam. */
export function startOfDay(day: string): string {
  return new Date(`${day}T00:00:00+07:00`).toISOString();
}

/** The last second of a day in Vietnam, so that what lasts until then is told by that day. */
export function endOfDay(day: string): string {
  return new Date(`${day}T23:59:59+07:00`).toISOString();
}

const soon = 30 * 24 * 60 * 60_000;

/** Whether what lasts until then ends within a month. */
export function endsSoon(until: string | undefined): boolean {
  return until !== undefined && Date.parse(until) - Date.now() <= soon;
}

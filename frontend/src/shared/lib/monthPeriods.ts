export type PeriodName = 'SIX' | 'TWELVE' | 'QUARTER' | 'LAST_QUARTER' | 'YEAR' | 'LAST_YEAR';

export const periodNames: readonly PeriodName[] = [
  'SIX',
  'TWELVE',
  'QUARTER',
  'LAST_QUARTER',
  'YEAR',
  'LAST_YEAR',
];

export interface Period {
  /** The first and the last month, as 2026-11. */
  from: string;
  to: string;
}

/** The months of a period that is named by where today stands in it. */
export function namedPeriod(name: PeriodName, today: string): Period {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const now = year * 12 + (month - 1);
  const quarter = now - (now % 3);
  const months: Record<PeriodName, [number, number]> = {
    SIX: [now - 5, now],
    TWELVE: [now - 11, now],
    QUARTER: [quarter, quarter + 2],
    LAST_QUARTER: [quarter - 3, quarter - 1],
    YEAR: [year * 12, year * 12 + 11],
    LAST_YEAR: [year * 12 - 12, year * 12 - 1],
  };
  const [from, to] = months[name];
  return { from: written(from), to: written(to) };
}

/** The name of a period, when it has one. */
export function nameOf({ from, to }: Period, today: string): PeriodName | undefined {
  return periodNames.find((name) => {
    const period = namedPeriod(name, today);
    return period.from === from && period.to === to;
  });
}

interface Asked {
  from?: string | undefined;
  to?: string | undefined;
}

/** The period an address asks for, if it asks for a sound one. */
export function monthsOf({ from, to }: Asked): Period | undefined {
  return isMonth(from) && isMonth(to) && from <= to ? { from, to } : undefined;
}

/** The period an address asks for, or else the last six months. */
export function periodOf(asked: Asked, today: string): Period {
  return monthsOf(asked) ?? namedPeriod('SIX', today);
}

/** 2026-11 from 11/2026 as people write it; undefined when it is no month. */
export function readMonth(typed: string): string | undefined {
  const parts = /^(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(typed.trim());
  const month = parts && `${parts[2] ?? ''}-${(parts[1] ?? '').padStart(2, '0')}`;
  return isMonth(month) ? month : undefined;
}

function isMonth(text: string | null | undefined): text is string {
  return typeof text === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

function written(months: number): string {
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

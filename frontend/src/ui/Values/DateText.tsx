import { formatDay, formatDayTime } from '@/shared/lib/dates';

interface DateTextProps {
  /** An instant, or a plain day as yyyy-MM-dd. */
  at: string;
  time?: boolean;
}

/** 22/11/2026, with 10:32 after it on request, as the clock stands in Vietnam. */
export function DateText({ at, time = false }: DateTextProps) {
  return <time dateTime={at}>{time ? formatDayTime(at) : formatDay(at)}</time>;
}

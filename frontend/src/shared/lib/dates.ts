import { currentLanguage } from '@/shared/i18n/i18n';

const timeZone = 'Asia/Ho_Chi_Minh';

const day = new Intl.DateTimeFormat('en-GB', {
  timeZone,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** 22/11/2026, as read in Vietnam whatever the device's own zone. */
export function formatDay(instant: string | Date): string {
  const plain = typeof instant === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(instant) : null;
  if (plain) return `${plain[3]}/${plain[2]}/${plain[1]}`;
  return day.format(new Date(instant));
}

/** 10:32 on a 24-hour clock. */
export function formatTime(instant: string | Date): string {
  return clock.format(new Date(instant));
}

/** 22/11/2026 10:32 */
export function formatDayTime(instant: string | Date): string {
  return `${formatDay(instant)} ${formatTime(instant)}`;
}

/** 11/2026, from 2026-11. */
export function formatMonth(month: string): string {
  const [year, number] = month.split('-');
  return `${number}/${year}`;
}

const locales = { vi: 'vi-VN', en: 'en-GB' } as const;

/** 1.234,5 in Vietnamese, 1,234.5 in English. */
export function formatNumber(
  value: number,
  maximumFractionDigits = 1,
  minimumFractionDigits = 0,
): string {
  return new Intl.NumberFormat(locales[currentLanguage()], {
    maximumFractionDigits,
    minimumFractionDigits,
  }).format(value);
}

/** 7,5 % of a whole given as 7.5; in a column with as many decimals each. */
export function formatPercent(value: number, minimumFractionDigits = 0): string {
  return `${formatNumber(value, 1, minimumFractionDigits)}%`;
}

/** 4,2 MB */
export function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return `${formatNumber(bytes / 1000 ** power)} ${units[power] ?? ''}`;
}

/** 3:07 or 1:02:07, for the length of a video. */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const parts = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown
    .map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0')))
    .join(':');
}

/** The day it is in Vietnam, as 2026-11-22. */
export function today(): string {
  return formatDay(new Date()).split('/').reverse().join('-');
}

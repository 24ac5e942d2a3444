import { afterEach, expect, test } from 'vitest';
import { speak } from '@/shared/i18n/i18n';
import {
  formatBytes,
  formatDay,
  formatDayTime,
  formatDuration,
  formatMonth,
  formatNumber,
  formatPercent,
} from './dates';

afterEach(() => speak('vi'));

test('an instant is told as the clock stands in Vietnam', () => {
  expect(formatDayTime('2026-11-21T17:05:00Z')).toBe('22/11/2026 00:05');
});

test('a plain day stays the day it is', () => {
  expect(formatDay('2026-01-31')).toBe('31/01/2026');
});

test('a month is told with its year', () => {
  expect(formatMonth('2026-07')).toBe('07/2026');
});

test('numbers are written as the language writes them', async () => {
  expect(formatNumber(1234.5)).toBe('1.234,5');
  expect(formatPercent(7.5)).toBe('7,5%');
  await speak('en');
  expect(formatNumber(1234.5)).toBe('1,234.5');
});

test('sizes of files are told in the unit that fits', () => {
  expect(formatBytes(900)).toBe('900 B');
  expect(formatBytes(4_250_000)).toBe('4,3 MB');
});

test('the length of a video counts hours only when there are some', () => {
  expect(formatDuration(187)).toBe('3:07');
  expect(formatDuration(3727)).toBe('1:02:07');
});

import { expect, test } from 'vitest';
import { monthsOf, nameOf, namedPeriod, periodOf, readMonth } from './monthPeriods';

const today = '2026-02-15';

test('the last six months reach into the year before', () => {
  expect(namedPeriod('SIX', today)).toEqual({ from: '2025-09', to: '2026-02' });
});

test('a quarter is three whole months, also when it has just begun', () => {
  expect(namedPeriod('QUARTER', '2026-01-01')).toEqual({ from: '2026-01', to: '2026-03' });
  expect(namedPeriod('LAST_QUARTER', '2026-01-01')).toEqual({ from: '2025-10', to: '2025-12' });
});

test('last year ends in December', () => {
  expect(namedPeriod('LAST_YEAR', today)).toEqual({ from: '2025-01', to: '2025-12' });
});

test('a period is known by its name again', () => {
  expect(nameOf({ from: '2025-03', to: '2026-02' }, today)).toBe('TWELVE');
  expect(nameOf({ from: '2025-03', to: '2025-04' }, today)).toBeUndefined();
});

test('an address without a sound period means the last six months', () => {
  expect(periodOf({ from: '2026-13', to: '2026-12' }, today).from).toBe('2025-09');
  expect(periodOf({ from: '2026-05', to: '2026-02' }, today).from).toBe('2025-09');
  expect(periodOf({ from: '2024-05', to: '2024-05' }, today).from).toBe('2024-05');
});

test('an address without a sound period asks for all months where that can be had', () => {
  expect(monthsOf({ from: '2026-05', to: '2026-06' })).toEqual({ from: '2026-05', to: '2026-06' });
  expect(monthsOf({ from: '2026-06', to: '2026-05' })).toBeUndefined();
  expect(monthsOf({ from: '2026-05' })).toBeUndefined();
});

test('a month is read as people write it', () => {
  expect(readMonth('3/2026')).toBe('2026-03');
  expect(readMonth(' 11.2026')).toBe('2026-11');
  expect(readMonth('13/2026')).toBeUndefined();
});

import { expect, test } from 'vitest';
import { formatDay } from './dates';
import { endOfDay, startOfDay } from './periods';

test('a day lasts from midnight to midnight in Vietnam', () => {
  expect(startOfDay('2026-11-22')).toBe('2026-11-21T17:00:00.000Z');
  expect(endOfDay('2026-11-22')).toBe('2026-11-22T16:59:59.000Z');
  expect(formatDay(endOfDay('2026-11-22'))).toBe('22/11/2026');
});

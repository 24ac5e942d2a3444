import { expect, test } from 'vitest';
import { dayTyped } from './dayTyped';

test('reads a day as it is written in Vietnam', () => {
  expect(dayTyped('22/11/2026')).toBe('2026-11-22');
  expect(dayTyped(' 2.9.2026 ')).toBe('2026-09-02');
  expect(dayTyped('02-09-2026')).toBe('2026-09-02');
});

test('reads the form days are kept in', () => {
  expect(dayTyped('2026-11-22')).toBe('2026-11-22');
});

test('takes nothing for a day that is none', () => {
  for (const words of ['', '31/02/2026', '11/22/2026', '22/11/26', '2026-13-01', 'mai']) {
    expect(dayTyped(words)).toBeUndefined();
  }
});

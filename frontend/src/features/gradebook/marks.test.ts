import { expect, test } from 'vitest';
import { typedMark } from './marks';

test('a mark may be typed with a comma or a point', () => {
  expect(typedMark('8,5')).toBe(8.5);
  expect(typedMark(' 8.25 ')).toBe(8.25);
  expect(typedMark('10')).toBe(10);
});

test('an empty cell means no mark', () => {
  expect(typedMark('')).toBeNull();
  expect(typedMark('  ')).toBeNull();
});

test('words, signs and more than two decimals are no mark', () => {
  for (const text of ['tám', '-1', '8,555', '1e3', '8,5,5']) {
    expect(typedMark(text)).toBeUndefined();
  }
});

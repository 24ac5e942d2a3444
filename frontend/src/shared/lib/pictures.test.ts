import { expect, test } from 'vitest';
import { narrow, widths } from './pictures';

const url = '/media/7/original.jpg';

test('a picture of unknown width comes in both narrower ones', () => {
  expect(widths(url)).toBe('/media/7/w640 640w, /media/7/w1280 1280w');
});

test('a picture between them comes narrow and as it was uploaded', () => {
  expect(widths(url, 900)).toBe('/media/7/w640 640w, /media/7/original.jpg 900w');
});

test('a small picture and a drawing of lines leave no choice', () => {
  expect(widths(url, 640)).toBeUndefined();
  expect(widths('/media/7/original.svg', 2000)).toBeUndefined();
  expect(narrow('/media/7/original.svg')).toBe('/media/7/original.svg');
});

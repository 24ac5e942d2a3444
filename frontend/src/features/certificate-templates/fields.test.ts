import { expect, test } from 'vitest';
import { asKept, asTyped, pieces, withChips, withNames, withSamples } from './fields';

const nameOf = (code: string) => (code === 'place' ? 'Địa danh' : 'Ngày cấp');

test('fields show what they may be filled with', () => {
  expect(withSamples('{place}, ngày {issuedOnInWords}')).toBe('Hà Nội, ngày 22 tháng 11 năm 2026');
});

test('what is no field comes to nothing on paper, and stands as typed in the designer', () => {
  expect(withSamples('a{nothing}b')).toBe('ab');
  expect(withChips('a{nothing}b', nameOf)).toBe('a{nothing}b');
  expect(withNames('a{toString}b', nameOf)).toBe('a{toString}b');
});

test('names of fields are drawn in one piece', () => {
  const text = withChips('Tại {place}, {issuedOn}', nameOf);
  expect(pieces(text)).toEqual([
    { text: 'Tại ', chip: false },
    { text: 'Địa\u00A0danh', chip: true },
    { text: ', ', chip: false },
    { text: 'Ngày\u00A0cấp', chip: true },
  ]);
});

test('lists name fields in plain words', () => {
  expect(withNames('{place}, ngày', nameOf)).toBe('Địa danh, ngày');
});

test('fields are typed by their names and kept by their codes', () => {
  expect(asTyped('Tại {place}, {nothing}', nameOf)).toBe('Tại {Địa danh}, {nothing}');
  expect(asKept('Tại { địa danh}, {nothing}', nameOf)).toBe('Tại {place}, {nothing}');
});

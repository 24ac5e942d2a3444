import { expect, test } from 'vitest';
import { byGivenName, givenName, initials } from './names';

test('people are called by the last word of their name', () => {
  expect(givenName(' Nguyễn Thị Thu Hà ')).toBe('Hà');
});

test('people are sorted by given name, then family name, in the Vietnamese alphabet', () => {
  const people = ['Trần Văn Đạt', 'Lê Thị Ân', 'Nguyễn Văn An', 'Bùi Văn Dũng', 'Cao Thị Ân'];
  expect(people.toSorted(byGivenName)).toEqual([
    'Nguyễn Văn An',
    'Cao Thị Ân',
    'Lê Thị Ân',
    'Bùi Văn Dũng',
    'Trần Văn Đạt',
  ]);
});

test('initials are of the family name and the given name', () => {
  expect(initials('Đỗ Minh Ánh')).toBe('ĐÁ');
  expect(initials('Hà')).toBe('H');
});

import { expect, test } from 'vitest';
import { canAddPeople, mappingOf, tellsWho, withField } from './mapping';

test('choosing a field for a column takes it away from the column that had it', () => {
  expect(withField(['EMAIL', '', 'UNIT'], 1, 'EMAIL')).toEqual(['', 'EMAIL', 'UNIT']);
});

test('several columns may be left out', () => {
  expect(withField(['', 'EMAIL', ''], 1, '')).toEqual(['', '', '']);
});

test('only columns with a field are sent', () => {
  expect(mappingOf(['', 'FULL_NAME', 'EMAIL'])).toEqual({ FULL_NAME: 1, EMAIL: 2 });
});

test('people are told apart by address, staff code or citizen number', () => {
  expect(tellsWho(['FULL_NAME', 'PHONE'])).toBe(false);
  expect(tellsWho(['FULL_NAME', 'STAFF_CODE'])).toBe(true);
});

test('nobody can be added without a name and an address', () => {
  expect(canAddPeople(['STAFF_CODE', 'EMAIL'])).toBe(false);
  expect(canAddPeople(['FAMILY_NAME', 'GIVEN_NAME', 'EMAIL'])).toBe(true);
});

import { expect, test } from 'vitest';
import { listView } from './listAddress';

test('an address counts pages from one, the server from nought', () => {
  expect(listView({ page: '3' }).page).toBe(2);
  expect(listView({}).page).toBe(0);
});

test('a size no list can have is brought within bounds', () => {
  expect(listView({ size: '5000' }).size).toBe(100);
  expect(listView({ size: '0' }).size).toBe(1);
  expect(listView({ size: 'many' }).size).toBe(20);
});

test('the chosen columns stand in the address by their keys', () => {
  expect(listView({ columns: 'name,phone' }).columns).toEqual(['name', 'phone']);
  expect(listView({}).columns).toBeUndefined();
});

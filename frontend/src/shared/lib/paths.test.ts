import { expect, test } from 'vitest';
import { paths, safeReturn } from './paths';

test('words in an address are encoded', () => {
  expect(paths.catalogue('chuyển đổi & số')).toBe(
    '/courses?q=chuy%E1%BB%83n%20%C4%91%E1%BB%95i%20%26%20s%E1%BB%91',
  );
});

test.each(['https://evil.example', '//evil.example', '/\\evil.example', undefined, 7])(
  'signing in never leads to %s',
  (address) => expect(safeReturn(address)).toBe('/'),
);

test('signing in leads back to a page of ours', () => {
  expect(safeReturn('/courses?q=a')).toBe('/courses?q=a');
});

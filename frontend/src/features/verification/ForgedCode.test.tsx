import { screen, waitFor } from '@testing-library/react';
import { encode } from 'cborg';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { server } from '@mock-api/server';
import { expectAccessible, renderFeature } from '@testing/render';
import { ForgedCode } from './ForgedCode';

const number = 'HS-2026-7K3M-Q9TX-4';

test('a code that was not made here is warned of, also where the number is a true one', async () => {
  const { container } = await renderFeature(<ForgedCode number={number} code="12345" />);
  expect(await screen.findByRole('alert')).toHaveTextContent('có thể là giấy giả');
  await expectAccessible(container);
});

/** As a code is written, by a key that begins with these bytes. */
function codeBy(...key: number[]): string {
  const header = encode(
    new Map<number, unknown>([
      [1, -7],
      [4, Uint8Array.from(key)],
    ]),
  );
  const message = encode([header, {}, encode(['Đỗ Thị Quỳnh Như']), new Uint8Array(64)]);
  const hex = [0xd2, ...message].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return BigInt(`0x${hex}`).toString();
}

test('a code by a key that is not among ours is to be compared with the paper', async () => {
  server.use(
    http.get('/api/issuer/jwks.json', () =>
      HttpResponse.json({ keys: [{ kid: 'q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k' }] }),
    ),
  );
  const { container } = await renderFeature(
    <ForgedCode number={number} code={codeBy(1, 2, 3, 4, 5, 6)} />,
  );
  expect(await screen.findByText(/so từng thông tin dưới đây với giấy/)).toBeVisible();
  await expectAccessible(container);
});

test('where the keys cannot be had nothing is said of the code', async () => {
  let asked = false;
  server.use(
    http.get('/api/issuer/jwks.json', () => {
      asked = true;
      return HttpResponse.json({ keys: [] });
    }),
  );
  const { container } = await renderFeature(
    <ForgedCode number={number} code={codeBy(1, 2, 3, 4, 5, 6)} />,
  );
  await waitFor(() => expect(asked).toBe(true));
  expect(container).toBeEmptyDOMElement();
});

test('a number without a code asks for no keys and warns of nothing', async () => {
  let asked = false;
  server.use(
    http.get('/api/issuer/jwks.json', () => {
      asked = true;
      return HttpResponse.json({ keys: [] });
    }),
  );
  const { container } = await renderFeature(<ForgedCode number={number} code="" />);
  await waitFor(() => expect(container.querySelector('[role="alert"]')).toBeNull());
  expect(asked).toBe(false);
});

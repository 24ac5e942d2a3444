import { screen, waitFor } from '@testing-library/react';
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

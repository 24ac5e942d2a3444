import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { staff } from '@mock-api/data/staff';
import { server } from '@mock-api/server';
import { expectAccessible, renderFeature } from '@testing/render';
import { ResetSecondFactors } from './ResetSecondFactors';

test('second factors are reset only after asking once more', async () => {
  const reset: unknown[] = [];
  server.use(
    http.delete('/api/people/:id/second-factors', ({ params }) => {
      reset.push(params['id']);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const [person] = staff;
  if (person === undefined) throw new Error('The mock server has nobody');
  const { container } = await renderFeature(<ResetSecondFactors person={person} />);
  await userEvent.click(screen.getByRole('button', { name: 'Đặt lại xác thực hai lớp' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent(person.fullName);
  expect(reset).toEqual([]);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Đặt lại xác thực hai lớp' }));
  await waitFor(() => expect(reset).toEqual([person.accountId]));
  await expectAccessible(container);
});

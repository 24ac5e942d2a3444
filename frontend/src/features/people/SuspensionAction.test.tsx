import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { staff } from '@mock-api/data/staff';
import { server } from '@mock-api/server';
import type { PersonView } from '@/shared/api/schema';
import { Toasts } from '@/ui/Toast/Toasts';
import { expectAccessible, renderFeature } from '@testing/render';
import { SuspensionAction } from './SuspensionAction';

function person(abilities: PersonView['abilities']): PersonView {
  const [somebody] = staff;
  if (somebody === undefined) throw new Error('The mock server has nobody');
  return { ...somebody, abilities };
}

function noteCalls(): string[] {
  const calls: string[] = [];
  server.use(
    http.put('/api/people/:id/suspension', () => {
      calls.push('suspend');
      return HttpResponse.json(person(['REINSTATE']));
    }),
    http.delete('/api/people/:id/suspension', () => {
      calls.push('reinstate');
      return HttpResponse.json(person(['SUSPEND']));
    }),
  );
  return calls;
}

test('suspends a person after asking once more, and offers the way back', async () => {
  const calls = noteCalls();
  const { container } = await renderFeature(
    <>
      <SuspensionAction person={person(['SUSPEND'])} />
      <Toasts />
    </>,
  );
  await expectAccessible(container);
  await userEvent.click(screen.getByRole('button', { name: 'Tạm khóa' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('bị đăng xuất ngay trên mọi thiết bị');
  expect(calls).toEqual([]);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Tạm khóa' }));
  await waitFor(() => expect(calls).toEqual(['suspend']));
  await userEvent.click(await screen.findByRole('button', { name: /Hoàn tác/ }));
  await waitFor(() => expect(calls).toEqual(['suspend', 'reinstate']));
});

test('lets a suspended person back without more ado', async () => {
  const calls = noteCalls();
  await renderFeature(<SuspensionAction person={person(['REINSTATE'])} />);
  await userEvent.click(screen.getByRole('button', { name: 'Mở khóa' }));
  await waitFor(() => expect(calls).toEqual(['reinstate']));
});

test('offers nothing to those who may not', async () => {
  await renderFeature(<SuspensionAction person={person(['EDIT'])} />);
  expect(screen.queryByRole('button')).toBeNull();
});

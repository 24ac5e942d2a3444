import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { administrator } from '@mock-api/people';
import { server } from '@mock-api/server';
import { session } from '@mock-api/session';
import { useListAddress } from '@/shared/lib/listAddress';
import { Toasts } from '@/ui/Toast/Toasts';
import { expectAccessible, renderFeature } from '@testing/render';
import { CertificateRegister } from './CertificateRegister';

function Register() {
  return (
    <>
      <CertificateRegister list={useListAddress()} />
      <Toasts />
    </>
  );
}

beforeEach(() => session.open(administrator));

const boxes = async () =>
  (await screen.findAllByRole('checkbox', { name: /^Chọn HS-/ })).slice(0, 2);

test('many are asked to be revoked by their numbers, with a reason and the count typed', async () => {
  const asked: unknown[] = [];
  server.use(
    http.post('/api/certificates/revocations', async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json({ what: 'Thu hồi 2 giấy chứng nhận' }, { status: 202 });
    }),
  );
  const { container } = await renderFeature(<Register />);
  for (const box of await boxes()) await userEvent.click(box);
  await userEvent.click(screen.getByRole('button', { name: 'Thu hồi 2 giấy chứng nhận' }));
  const dialog = await screen.findByRole('dialog');
  const chosen = within(screen.getByRole('region', { name: /sẽ bị thu hồi/ }));
  expect(chosen.getAllByRole('listitem')).toHaveLength(2);
  await userEvent.click(screen.getByRole('button', { name: 'Gửi đề nghị thu hồi' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Gõ đúng số lượng: 2');
  expect(asked).toEqual([]);
  await expectAccessible(dialog);

  await userEvent.type(screen.getByLabelText('Lý do thu hồi'), 'Đề thi bị lộ');
  await userEvent.type(screen.getByLabelText('Gõ số lượng 2 để xác nhận'), '2');
  await userEvent.click(screen.getByRole('button', { name: 'Gửi đề nghị thu hồi' }));
  expect(await screen.findByText(/^Đã gửi đề nghị thu hồi 2 giấy chứng nhận/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Xem đề nghị' })).toBeVisible();
  expect(asked).toEqual([expect.objectContaining({ reason: 'Đề thi bị lộ' })]);
  await waitFor(() => expect(screen.queryByRole('region', { name: /^Việc với/ })).toBeNull());
  await expectAccessible(container);
});

test('one alone is revoked by one person, and what is revoked cannot be ticked', async () => {
  await renderFeature(<Register />);
  const [first] = await boxes();
  if (first !== undefined) await userEvent.click(first);
  await userEvent.click(screen.getByRole('button', { name: 'Thu hồi 1 giấy chứng nhận' }));
  expect(await screen.findByRole('dialog', { name: 'Thu hồi giấy chứng nhận' })).toBeVisible();
  const revoked = screen.getAllByText('Đã thu hồi').length - 1; // but for the choice of the filter
  const rows = screen.getAllByRole('row', { hidden: true }).length - 1;
  expect(screen.getAllByRole('checkbox', { name: /^Chọn HS-/, hidden: true })).toHaveLength(
    rows - revoked,
  );
});

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { staff } from '@mock-api/data/staff';
import { administrator } from '@mock-api/people';
import { server } from '@mock-api/server';
import { session } from '@mock-api/session';
import { Toasts } from '@/ui/Toast/Toasts';
import { expectAccessible, renderFeature } from '@testing/render';
import { PersonMemberships } from './PersonMemberships';

beforeEach(() => {
  session.open(administrator);
  return () => session.close();
});

async function show(at: number) {
  const person = staff[at];
  if (person === undefined) throw new Error('The mock server has too few people');
  server.use(http.get('/api/me', () => HttpResponse.json(administrator)));
  const view = await renderFeature(
    <>
      <PersonMemberships person={person} />
      <Toasts />
    </>,
  );
  await screen.findByRole('region', { name: 'Đơn vị đang công tác' });
  return { ...view, person };
}

const part = (name: string) => within(screen.getByRole('region', { name }));

test('shows where a person works, and where they worked before until when and why', async () => {
  const { container, person } = await show(6);
  const [present] = part('Đơn vị đang công tác').getAllByRole('listitem');
  expect(present).toHaveTextContent(person.unit.fullName);
  expect(present).toHaveTextContent('Đơn vị chính');
  expect(present).toHaveTextContent('Từ 01/07/2025');
  const [past] = part('Quá trình công tác').getAllByRole('listitem');
  expect(past).toHaveTextContent('Từ 01/03/2021 đến 01/07/2025');
  expect(past).toHaveTextContent('Lý do: Quyết định 112/QĐ-UBND');
  await expectAccessible(container);
});

test('a transfer keeps the old unit in the history, with the reason', async () => {
  const { person } = await show(7);
  const old = person.unit.fullName;
  await userEvent.click(screen.getByRole('button', { name: 'Điều chuyển' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('Kết quả học tập và giấy chứng nhận đi theo');
  const unit = within(dialog).getByRole('combobox', { name: 'Đơn vị mới' });
  await userEvent.type(unit, 'bac ha');
  await userEvent.click(await screen.findByRole('option', { name: /^Xã Bắc Hà/ }));
  expect(unit).toHaveValue('Xã Bắc Hà');
  await userEvent.type(within(dialog).getByLabelText(/^Lý do/), 'QĐ 245');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Điều chuyển' }));
  expect(await screen.findByText(`Đã điều chuyển ${person.fullName}.`)).toBeVisible();
  await waitFor(() => {
    const [latest] = part('Quá trình công tác').getAllByRole('listitem');
    expect(latest).toHaveTextContent(old);
    expect(latest).toHaveTextContent('Lý do: QĐ 245');
  });
});

test('a transfer on a day to come is refused before it is sent', async () => {
  await show(8);
  await userEvent.click(screen.getByRole('button', { name: 'Điều chuyển' }));
  const dialog = await screen.findByRole('dialog');
  const day = within(dialog).getByLabelText(/^Ngày điều chuyển/);
  await userEvent.clear(day);
  await userEvent.type(day, '01/01/2099');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Điều chuyển' }));
  expect(within(dialog).getByRole('alert')).toHaveTextContent('Nhập hôm nay hoặc ngày đã qua');
});

test('says what went wrong when memberships cannot be had', async () => {
  const person = staff[9];
  if (person === undefined) throw new Error('The mock server has too few people');
  server.use(
    http.get('/api/people/:id/memberships', () =>
      HttpResponse.json(
        { title: 'Không tìm thấy', code: 'organisation.not-found' },
        { status: 404 },
      ),
    ),
  );
  await renderFeature(<PersonMemberships person={person} />);
  expect(await screen.findByText('Không tìm thấy')).toBeVisible();
});

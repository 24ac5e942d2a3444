import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { asked } from '@mock-api/data/approvals';
import { forgetRoles } from '@mock-api/data/roles';
import { staff } from '@mock-api/data/staff';
import { administrator } from '@mock-api/people';
import { server } from '@mock-api/server';
import { session } from '@mock-api/session';
import type { PersonView } from '@/shared/api/schema';
import { Toasts } from '@/ui/Toast/Toasts';
import { expectAccessible, renderFeature } from '@testing/render';
import { PersonRoles } from './PersonRoles';

afterEach(forgetRoles);
beforeEach(() => session.open(administrator));

function trainer(): PersonView {
  const person = staff.find(({ roles, abilities }) => roles.length > 1 && abilities.length > 3);
  if (person === undefined) throw new Error('The mock server has no trainer');
  return person;
}

const open = (person = trainer()) =>
  renderFeature(
    <>
      <PersonRoles person={person} />
      <Toasts />
    </>,
  );
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const dialog = () => screen.findByRole('dialog');

test('tells for which units a role holds, for how long, by whom it was given and why', async () => {
  const person = trainer();
  const { container } = await open(person);
  const [first] = await screen.findAllByRole('listitem');
  expect(first).toHaveTextContent('Học viên');
  expect(first).toHaveTextContent('Đang giữ');
  expect(first).toHaveTextContent(`Tại ${person.unit.fullName} và các đơn vị trực thuộc`);
  expect(first).toHaveTextContent('Từ 01/06/2026, không thời hạn · do Lê Minh Khôi giao');
  expect(first).toHaveTextContent('Lý do: Phân công công tác');
  await expectAccessible(container);
});

test('a role is given for a time, which ends with the end of its last day', async () => {
  const bodies: unknown[] = [];
  server.events.on('request:start', ({ request }) => {
    if (request.method === 'POST')
      void request
        .clone()
        .json()
        .then((body) => bodies.push(body));
  });
  await open();
  await press('Giao vai trò');
  const form = within(await dialog());
  expect(await form.findByLabelText('Vai trò')).toHaveValue('UNIT_MANAGER');
  await userEvent.type(form.getByLabelText(/^Từ ngày/), '32/13/2099');
  await userEvent.click(form.getByRole('button', { name: 'Giao vai trò' }));
  expect(form.getByRole('alert')).toHaveTextContent('Không có ngày này');
  await userEvent.clear(form.getByLabelText(/^Từ ngày/));
  await userEvent.type(form.getByLabelText(/^Đến hết ngày/), '31/12/2099');
  await expectAccessible(await dialog());
  await userEvent.click(form.getByRole('button', { name: 'Giao vai trò' }));
  expect(await screen.findByText(/^Đã giao vai trò Quản lý đơn vị cho/)).toBeVisible();
  expect(bodies).toEqual([
    expect.objectContaining({ role: 'UNIT_MANAGER', until: '2099-12-31T16:59:59.000Z' }),
  ]);
  server.events.removeAllListeners();
  expect(await screen.findByText(/đến 31\/12\/2099/)).toBeVisible();
});

test('a role that takes two asks for a reason, and says that it waits and where', async () => {
  await open();
  await press('Giao vai trò');
  const form = within(await dialog());
  await userEvent.selectOptions(await form.findByLabelText('Vai trò'), 'Quản trị hệ thống');
  expect(form.getByRole('status')).toHaveTextContent('sau khi người thứ hai phê duyệt');
  await userEvent.click(form.getByRole('button', { name: 'Giao vai trò' }));
  expect(form.getByRole('alert')).toHaveTextContent('Nhập lý do');
  await userEvent.type(form.getByLabelText('Lý do'), 'Người quản trị thứ hai');
  await userEvent.click(form.getByRole('button', { name: 'Giao vai trò' }));
  expect(await screen.findByText('Đã gửi đề nghị, chờ người thứ hai phê duyệt.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Xem đề nghị' })).toHaveAttribute(
    'href',
    '/manage/approvals?box=asked',
  );
});

test('what waits about the person is told above their roles', async () => {
  server.use(
    http.get('/api/people/:id/roles/requests', () => HttpResponse.json(asked.slice(0, 1))),
  );
  const { container } = await open();
  const notice = await screen.findByRole('status');
  expect(notice).toHaveTextContent('Đang chờ người thứ hai phê duyệt');
  expect(notice).toHaveTextContent('Hiện chưa có ai khác được quyền phê duyệt.');
  await expectAccessible(container);
});

test('ends a role only with a reason', async () => {
  const ended: unknown[] = [];
  server.use(
    http.post('/api/role-grants/:grant/end', async ({ request }) => {
      ended.push(await request.json());
      return HttpResponse.json({});
    }),
  );
  await open();
  await press(/^Thu hồi vai trò Giảng viên/);
  await userEvent.click(within(await dialog()).getByRole('button', { name: 'Thu hồi' }));
  expect(within(await dialog()).getByRole('alert')).toHaveTextContent('Nhập lý do');
  expect(ended).toEqual([]);
  await userEvent.type(within(await dialog()).getByLabelText('Lý do'), 'Chuyển công tác');
  await userEvent.click(within(await dialog()).getByRole('button', { name: 'Thu hồi' }));
  await waitFor(() => expect(ended).toEqual([{ reason: 'Chuyển công tác' }]));
});

test('gives a role another last day', async () => {
  await open();
  await press(/^Đổi thời hạn vai trò Giảng viên/);
  const form = within(await dialog());
  await userEvent.type(form.getByLabelText(/^Đến hết ngày/), '30/06/2099');
  await userEvent.type(form.getByLabelText('Lý do'), 'Gia hạn phân công');
  await userEvent.click(form.getByRole('button', { name: 'Lưu thời hạn' }));
  expect(await screen.findByText(/^Đã đổi thời hạn vai trò Giảng viên/)).toBeVisible();
  expect(await screen.findByText(/đến 30\/06\/2099/)).toBeVisible();
});

test('offers no change to those who may not grant roles', async () => {
  server.use(http.get('/api/people/:id/roles', () => HttpResponse.json([])));
  await open({ ...trainer(), abilities: [] });
  expect(await screen.findByText('Chưa được giao vai trò nào.')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

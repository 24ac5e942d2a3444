import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { asked } from '@mock-api/data/approvals';
import { definitions, forgetRoles } from '@mock-api/data/roles';
import { administrator, trainer } from '@mock-api/people';
import { server } from '@mock-api/server';
import { session } from '@mock-api/session';
import { Toasts } from '@/ui/Toast/Toasts';
import { expectAccessible, renderFeature } from '@testing/render';
import { RoleDefinitions } from './RoleDefinitions';
import { roleCodeOf } from './roleCode';

afterEach(forgetRoles);
beforeEach(() =>
  session.open({ ...administrator, permissions: ['GRANT_ROLES', 'ADMINISTER_SYSTEM'] }),
);

const open = () =>
  renderFeature(
    <>
      <RoleDefinitions />
      <Toasts />
    </>,
  );
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const form = async () => within(await screen.findByRole('dialog'));
const rowOf = async (name: string) => {
  const words = await screen.findByText(name, { selector: 'strong' });
  const row = words.closest('li');
  if (row === null) throw new Error('The role stands in no row');
  return row;
};

test('tells what each role permits, which of them take two, and how many hold it', async () => {
  const { container } = await open();
  const row = await rowOf('Quản trị hệ thống');
  expect(row).toHaveTextContent('Cần hai người');
  await userEvent.click(within(row).getByText('Được làm 4 việc'));
  expect(within(row).getByText('Đăng nhập thay người khác')).toHaveTextContent('Hệ trọng');
  expect(within(await rowOf('Văn thư')).getByRole('link')).toHaveAttribute(
    'href',
    '/manage/roles/holders?role=VAN_THU',
  );
  await expectAccessible(container);
});

test('a role is made of what it permits, under a code made of its name', async () => {
  await open();
  await press('Tạo vai trò');
  const dialog = await form();
  await userEvent.click(dialog.getByRole('button', { name: 'Tạo vai trò' }));
  expect(dialog.getByRole('alert')).toHaveTextContent('Nhập tên vai trò');
  await userEvent.type(dialog.getByLabelText('Tên tiếng Việt'), 'Cán bộ đầu mối');
  await userEvent.type(dialog.getByLabelText('Tên tiếng Anh'), 'Contact');
  await userEvent.click(dialog.getByLabelText('Xem danh sách cán bộ và vai trò của họ'));
  await expectAccessible(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: 'Tạo vai trò' }));
  expect(await screen.findByText('Đã tạo vai trò Cán bộ đầu mối.')).toBeVisible();
  expect(definitions.at(-1)).toMatchObject({
    role: 'CAN_BO_DAU_MOI',
    name: { vi: 'Cán bộ đầu mối', en: 'Contact' },
  });
});

test('a change that takes two says that it waits', async () => {
  server.use(
    http.put('/api/roles/VAN_THU', () =>
      HttpResponse.json({ role: definitions[3], approval: asked[0] }, { status: 202 }),
    ),
  );
  await open();
  await press('Sửa vai trò Văn thư');
  const dialog = await form();
  expect(dialog.queryByLabelText(/^Mã vai trò/)).toBeNull();
  await userEvent.click(dialog.getByLabelText(/^Đăng nhập thay người khác/));
  await userEvent.type(dialog.getByLabelText(/^Lý do/), 'Hỗ trợ người dùng');
  await userEvent.click(dialog.getByRole('button', { name: 'Lưu thay đổi' }));
  expect(await screen.findByText(/^Đã gửi đề nghị/)).toBeVisible();
});

test('a role is retired with a reason, and says since when', async () => {
  await open();
  await press('Ngừng dùng vai trò Văn thư');
  const dialog = await form();
  expect(dialog.getByText(/bị thu hồi ngay khỏi mọi người đang giữ \(2 người\)/)).toBeVisible();
  await userEvent.type(dialog.getByLabelText('Lý do'), 'Không còn dùng');
  await userEvent.click(dialog.getByRole('button', { name: 'Ngừng dùng' }));
  expect(await rowOf('Văn thư')).toHaveTextContent(/Ngừng dùng từ \d/);
});

test('whoever gives roles without making them is offered no making', async () => {
  session.open({ ...trainer, permissions: ['GRANT_ROLES'] });
  await open();
  await rowOf('Học viên');
  expect(screen.queryByRole('button', { name: 'Tạo vai trò' })).toBeNull();
});

test.each([
  ['Văn thư xã', 'VAN_THU_XA'],
  ['3 Đầu mối – số hóa', 'DAU_MOI_SO_HOA'],
  ['–', ''],
])('the code of %s is %s', (name, code) => {
  expect(roleCodeOf(name)).toBe(code);
});

import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { server } from '@mock-api/server';
import { useListAddress } from '@/shared/lib/listAddress';
import { Toasts } from '@/ui/Toast/Toasts';
import { expectAccessible, renderFeature } from '@testing/render';
import { ApprovalList } from './ApprovalList';
import type { ApprovalBox } from './approvals.queries';

function List({ box }: { box: ApprovalBox }) {
  return (
    <>
      <ApprovalList box={box} list={useListAddress()} />
      <Toasts />
    </>
  );
}

const open = (box: ApprovalBox) => renderFeature(<List box={box} />);
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));

function noteBodies(path: string, answer: () => Response): unknown[] {
  const bodies: unknown[] = [];
  server.use(
    http.post(path, async ({ request }) => {
      bodies.push(await request.json());
      return answer();
    }),
  );
  return bodies;
}

test('tells who asks for what, why and until when, and does it once somebody agrees', async () => {
  const bodies = noteBodies('/api/approvals/:id/approval', () => HttpResponse.json({}));
  const { container } = await open('to-decide');
  const [row] = await screen.findAllByRole('listitem');
  expect(row).toHaveTextContent('Sáp nhập Phường Sa Pa vào Xã Bắc Hà');
  expect(row).toHaveTextContent('Phạm Quốc Huy đề nghị lúc 24/11/2026 09:00');
  expect(row).toHaveTextContent('Lý do: Nghị quyết 12/NQ-HĐND');
  expect(row).toHaveTextContent('Hết hạn 08/12/2026 09:00');
  await expectAccessible(container);
  await press(/^Phê duyệt: Sáp nhập/);
  await press('Phê duyệt và thực hiện');
  expect(await screen.findByText('Đã phê duyệt, việc đã được thực hiện')).toBeVisible();
  expect(bodies).toEqual([{}]);
});

test('whoever refuses gives a reason', async () => {
  const bodies = noteBodies('/api/approvals/:id/rejection', () => HttpResponse.json({}));
  await open('to-decide');
  await press(/^Từ chối: Sáp nhập/);
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Từ chối đề nghị' }));
  expect(within(dialog).getByLabelText('Lý do')).toHaveAccessibleDescription(/Nhập lý do từ chối/);
  await userEvent.type(within(dialog).getByLabelText('Lý do'), 'Chưa có nghị quyết');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Từ chối đề nghị' }));
  expect(await screen.findByText('Đã từ chối đề nghị')).toBeVisible();
  expect(bodies).toEqual([{ reason: 'Chưa có nghị quyết' }]);
});

test('says so when somebody else was quicker', async () => {
  server.use(
    http.post('/api/approvals/:id/approval', () =>
      HttpResponse.json(
        { title: 'Đề nghị này không còn chờ quyết định', status: 409 },
        { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  );
  await open('to-decide');
  await press(/^Phê duyệt: Sáp nhập/);
  await press('Phê duyệt và thực hiện');
  const dialog = await screen.findByRole('dialog');
  expect(await within(dialog).findByText('Đề nghị này không còn chờ quyết định')).toBeVisible();
});

test('what one asked for shows its answer, and can be withdrawn while it waits', async () => {
  await open('asked');
  expect(await screen.findByText(/Chỉ đính chính tên, không thu hồi/)).toBeVisible();
  await press(/^Rút đề nghị: Giao vai trò/);
  expect(await screen.findByText('Đã rút đề nghị')).toBeVisible();
});

test('says of a request that nobody else may decide it', async () => {
  const { container } = await open('asked');
  const [row, decided] = await screen.findAllByRole('listitem');
  expect(row).toHaveTextContent('Hiện chưa có ai khác được quyền phê duyệt');
  expect(decided).not.toHaveTextContent('Hiện chưa có ai khác');
  await expectAccessible(container);
});

test('says so when nothing waits', async () => {
  server.use(
    http.get('/api/approvals/to-decide', () =>
      HttpResponse.json({ items: [], page: 0, size: 20, total: 0 }),
    ),
  );
  await open('to-decide');
  expect(await screen.findByText('Không có đề nghị nào đang chờ')).toBeVisible();
});

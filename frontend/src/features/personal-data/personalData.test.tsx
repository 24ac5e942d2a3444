import { Suspense, type ReactNode } from 'react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { erasure, openRequest } from '@mock-api/data/privacy';
import { server } from '@mock-api/server';
import { useListAddress } from '@/shared/lib/listAddress';
import { expectAccessible, renderFeature } from '@testing/render';
import { CopiesCard } from './CopiesCard';
import { OwnData } from './OwnData';
import { OwnRequestsCard } from './OwnRequestsCard';
import { RequestAnswer } from './RequestAnswer';
import { RequestQueue } from './RequestQueue';
import { RetentionRules } from './RetentionRules';

const show = (element: ReactNode, address = '/') =>
  renderFeature(<Suspense>{element}</Suspense>, address);
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));

function Queue() {
  return <RequestQueue list={useListAddress()} />;
}

function noteBodies(path: string, answer: object): unknown[] {
  const bodies: unknown[] = [];
  server.use(
    http.post(path, async ({ request }) => {
      const text = await request.text();
      bodies.push(text === '' ? undefined : JSON.parse(text));
      return HttpResponse.json(answer);
    }),
  );
  return bodies;
}

test('shows what is kept, with days as they are read in Vietnam', async () => {
  const { container } = await show(<OwnData />);
  await userEvent.click(await screen.findByText('1 dòng'));
  const table = screen.getByRole('table', { name: 'Tài khoản' });
  expect(within(table).getByText('01/06/2026 09:00')).toBeVisible();
  await expectAccessible(container);
});

test('a copy that is ready is downloaded until its day', async () => {
  await show(<CopiesCard />);
  expect(await screen.findByRole('link', { name: 'Tải về (18,4 kB)' })).toHaveAttribute(
    'href',
    '/api/me/personal-data/copies/0193a000-0000-7000-8000-000000000f09/file',
  );
  expect(screen.getByText('Tải được đến 27/11/2026 09:00')).toBeVisible();
});

test('a copy that was asked for is being made, and no second one meanwhile', async () => {
  server.use(
    http.get('/api/me/personal-data/copies', () =>
      HttpResponse.json([{ id: '1', state: 'REQUESTED', requestedAt: '2026-11-25T02:00:00Z' }]),
    ),
  );
  const { container } = await show(<CopiesCard />);
  expect(await screen.findByText('Đang chuẩn bị')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Yêu cầu bản sao' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await expectAccessible(container);
});

test('who has asked for nothing yet is told so', async () => {
  server.use(http.get('/api/me/personal-data/requests', () => HttpResponse.json([])));
  await show(<OwnRequestsCard />);
  expect(await screen.findByText('Bạn chưa gửi yêu cầu nào.')).toBeVisible();
});

test('a request stands with its state and the day by which it is answered, and is taken back', async () => {
  const withdrawn: unknown[] = [];
  server.use(
    http.post('/api/me/personal-data/requests/:id/withdrawal', ({ params }) => {
      withdrawn.push(params['id']);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  await show(<OwnRequestsCard />);
  expect(await screen.findByText('Chờ trả lời')).toBeVisible();
  expect(screen.getByText(/trả lời chậm nhất 25\/11\/2026 09:00/)).toBeVisible();
  await press('Rút yêu cầu');
  await waitFor(() => expect(withdrawn).toEqual([openRequest.id]));
});

test('what had to stay after erasing is told with the reason', async () => {
  const kept = [
    { count: 2, what: '2 giấy chứng nhận trong sổ cấp', why: 'Sổ cấp phải được lưu giữ.' },
  ];
  const { container } = await show(<RequestAnswer request={{ ...erasure, state: 'DONE', kept }} />);
  expect(screen.getByText('Những gì phải giữ lại:')).toBeVisible();
  expect(screen.getByRole('listitem')).toHaveTextContent('Sổ cấp phải được lưu giữ.');
  await expectAccessible(container);
});

test('a request to erase says first that it is for good', async () => {
  const made = noteBodies('/api/me/personal-data/requests', openRequest);
  const { container } = await show(<OwnRequestsCard />);
  await press('Gửi yêu cầu');
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Yêu cầu xóa dữ liệu' }));
  expect(within(dialog).getByRole('status')).toHaveTextContent('không khôi phục được');
  await userEvent.type(within(dialog).getByLabelText('Nội dung yêu cầu'), 'Tôi đã nghỉ hưu.');
  await expectAccessible(container);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Gửi yêu cầu' }));
  await waitFor(() => expect(made).toEqual([{ kind: 'ERASURE', wish: 'Tôi đã nghỉ hưu.' }]));
});

test('the queue marks what is overdue, and an answer needs a reason', async () => {
  const answers = noteBodies('/api/privacy/requests/:id/answer', openRequest);
  const { container } = await show(<Queue />);
  expect(await screen.findByText('Quá hạn 25/11/2026 09:00')).toBeVisible();
  await expectAccessible(container);
  await press(/^Mở Yêu cầu sửa dữ liệu/);
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Không chấp nhận' }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Gửi trả lời' }));
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('Ghi lý do');
  await userEvent.type(within(dialog).getByLabelText('Lý do'), 'Chưa có quyết định bổ nhiệm.');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Gửi trả lời' }));
  await waitFor(() =>
    expect(answers).toEqual([{ accept: false, reason: 'Chưa có quyết định bổ nhiệm.' }]),
  );
});

test('erasing asks for the name to be typed', async () => {
  const done = noteBodies('/api/privacy/requests/:id/completion', erasure);
  await show(<Queue />, '/?state=ACCEPTED');
  await press(/^Mở Yêu cầu xóa dữ liệu/);
  const dialog = await screen.findByRole('dialog');
  const erase = () => within(dialog).getByRole('button', { name: 'Xóa dữ liệu cá nhân' });
  expect(erase()).toHaveAttribute('aria-disabled', 'true');
  await userEvent.type(within(dialog).getByLabelText(/^Gõ/), erasure.fullName ?? '');
  await userEvent.click(erase());
  await waitFor(() => expect(done).toHaveLength(1));
});

test('a correction is made on the page of the person, then noted as done', async () => {
  const done = noteBodies('/api/privacy/requests/:id/completion', openRequest);
  server.use(
    http.get('/api/privacy/requests', () =>
      HttpResponse.json({
        items: [{ ...openRequest, state: 'ACCEPTED' }],
        page: 0,
        size: 20,
        total: 1,
      }),
    ),
  );
  await show(<Queue />);
  await press(/^Mở Yêu cầu sửa dữ liệu/);
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByRole('link', { name: 'Mở trang người dùng' })).toHaveAttribute(
    'href',
    `/manage/people/${openRequest.accountId}`,
  );
  await userEvent.click(within(dialog).getByRole('button', { name: 'Đã sửa xong' }));
  await waitFor(() => expect(done).toHaveLength(1));
});

test('a queue in which nothing fits lets the filters go', async () => {
  const { router } = await show(<Queue />, '/?state=WITHDRAWN&overdue=true');
  await press('Bỏ các điều kiện lọc');
  await waitFor(() => expect(router.state.location.href).toBe('/'));
  expect(await screen.findByRole('table', { name: 'Yêu cầu về dữ liệu cá nhân' })).toBeVisible();
});

test('every kind of data has the time it is kept, and those without end say so', async () => {
  const { container } = await show(<RetentionRules />);
  const row = await screen.findByRole('row', { name: /^Nhật ký hệ thống/ });
  expect(row).toHaveTextContent('1.825 ngày');
  expect(row).toHaveTextContent('Chưa chạy');
  expect(screen.getByRole('row', { name: /^Thông báo/ })).toHaveTextContent('Không thời hạn');
  await expectAccessible(container);
});

test('what stands in the way of erasing is told where it was asked for', async () => {
  server.use(
    http.post('/api/privacy/requests/:id/completion', () =>
      HttpResponse.json(
        { code: 'privacy.roles-first', title: 'Người này còn giữ vai trò khác.' },
        { status: 409 },
      ),
    ),
  );
  await show(<Queue />, '/?state=ACCEPTED');
  await press(/^Mở Yêu cầu xóa dữ liệu/);
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByLabelText(/^Gõ/), erasure.fullName ?? '');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Xóa dữ liệu cá nhân' }));
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('còn giữ vai trò khác');
});

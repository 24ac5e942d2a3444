import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { administrator } from '@mock-api/people';
import { server } from '@mock-api/server';
import { session } from '@mock-api/session';
import type { CertificateApproval } from '@/shared/api/schema';
import { useListAddress } from '@/shared/lib/listAddress';
import { Toasts } from '@/ui/Toast/Toasts';
import { expectAccessible, renderFeature } from '@testing/render';
import { Approvals } from './Approvals';

const place = { kind: 'class', id: '0193a000-0000-7000-8000-000000000001' } as const;

const learner = (no: number, fullName: string): CertificateApproval => ({
  enrolmentId: `0193e000-0000-7000-8000-00000000000${String(no)}`,
  fullName,
  unitName: 'Phường Lào Cai',
  state: 'WAITING',
  missing: [],
  hasCertificate: false,
  inConfirmedRun: false,
  mayDecide: true,
});

function Page() {
  return (
    <>
      <Approvals place={place} list={useListAddress()} />
      <Toasts />
    </>
  );
}

const sent: unknown[] = [];

beforeEach(() => {
  sent.length = 0;
  session.open(administrator);
  server.use(
    http.get('/api/issuing-classes/:id/conditions', () =>
      HttpResponse.json({ ofCourse: [], sentences: [], items: [], outOf: 10, approval: true }),
    ),
    http.get('/api/issuing-classes/:id/approvals', () =>
      HttpResponse.json({
        items: [learner(1, 'Lò Thị Mẩy'), learner(2, 'Tẩn Láo Tả')],
        page: 0,
        size: 20,
        total: 2,
      }),
    ),
    http.post('/api/issuing-classes/:id/approvals', async ({ request }) => {
      sent.push(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
    http.post('/api/issuing-classes/:id/approvals/withdrawal', async ({ request }) => {
      sent.push(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
  );
});

test('many are declined at once with a reason, which can be undone', async () => {
  const { container } = await renderFeature(<Page />);
  for (const box of await screen.findAllByRole('checkbox', { name: /^Chọn (Lò|Tẩn)/ })) {
    await userEvent.click(box);
  }
  await userEvent.click(screen.getByRole('button', { name: 'Không phê duyệt 2 người' }));
  const dialog = await screen.findByRole('dialog');
  await expectAccessible(dialog);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Không phê duyệt 2 người' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Nhập lý do không phê duyệt');
  expect(sent).toEqual([]);

  await userEvent.type(within(dialog).getByLabelText('Lý do'), 'Nhờ người học thay');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Không phê duyệt 2 người' }));
  expect(await screen.findByText('Đã ghi không phê duyệt 2 người')).toBeVisible();
  expect(sent).toEqual([
    expect.objectContaining({ approved: false, reason: 'Nhờ người học thay' }),
  ]);

  await userEvent.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  expect(await screen.findByText('Đã bỏ quyết định của 2 người')).toBeVisible();
  expect(sent[1]).toEqual({
    enrolmentIds: [learner(1, '').enrolmentId, learner(2, '').enrolmentId],
  });
  await expectAccessible(container);
});

test('whoever declines reads beforehand whom a confirmed run still issues to', async () => {
  server.use(
    http.get('/api/issuing-classes/:id/approvals', () =>
      HttpResponse.json({
        items: [{ ...learner(1, 'Lò Thị Mẩy'), inConfirmedRun: true }, learner(2, 'Tẩn Láo Tả')],
        page: 0,
        size: 20,
        total: 2,
      }),
    ),
  );
  await renderFeature(<Page />);
  expect(await screen.findByText('Vẫn được cấp theo đợt đã xác nhận')).toBeVisible();
  for (const box of screen.getAllByRole('checkbox', { name: /^Chọn (Lò|Tẩn)/ })) {
    await userEvent.click(box);
  }
  await userEvent.click(screen.getByRole('button', { name: 'Không phê duyệt 2 người' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText('1 người vẫn được cấp chứng nhận')).toBeVisible();
  expect(within(dialog).getByText(/Muốn giữ lại thì dừng đợt cấp/)).toBeVisible();
  const [first, second] = within(dialog).getAllByRole('listitem');
  expect(first).toHaveTextContent('Vẫn được cấp theo đợt đã xác nhận');
  expect(second).not.toHaveTextContent('Vẫn được cấp');
  await expectAccessible(dialog);
});

test('a place that wants no approval shows none', async () => {
  let asked = false;
  server.use(
    http.get('/api/issuing-classes/:id/conditions', () => {
      asked = true;
      return HttpResponse.json({
        ofCourse: [],
        sentences: [],
        items: [],
        outOf: 10,
        approval: false,
      });
    }),
  );
  await renderFeature(<Page />);
  await waitFor(() => expect(asked).toBe(true));
  expect(screen.queryByRole('heading', { name: 'Phê duyệt cấp chứng nhận' })).toBeNull();
});

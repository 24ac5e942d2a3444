import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { server } from '@mock-api/server';
import type { PeopleBatchRowView, PeopleBatchView } from '@/shared/api/schema';
import { expectAccessible, renderFeature } from '@testing/render';
import { BatchProgress } from './BatchProgress';
import { BatchRows } from './BatchRows';

const batch: PeopleBatchView = {
  id: 'b1',
  action: 'ENROL',
  rowCount: 2,
  outcomes: { DONE: 1, REFUSED: 1 },
  createdAt: '2026-11-25T02:00:00Z',
  job: {
    id: 'j1',
    kind: 'people-batch',
    ownerId: 'o1',
    state: 'DONE',
    done: 2,
    counts: {},
    cancelRequested: false,
    createdAt: '2026-11-25T02:00:00Z',
  },
};
const rows: PeopleBatchRowView[] = [
  { row: 1, accountId: 'a1', fullName: 'Lò Thị Mai', outcome: 'DONE' },
  {
    row: 2,
    accountId: 'a2',
    fullName: 'Giàng A Sử',
    outcome: 'REFUSED',
    problem: 'learning.suspended',
    reason: 'Tài khoản đang bị tạm khóa.',
  },
];

function answer() {
  server.use(
    http.get('/api/people/batches/b1/rows', ({ request }) => {
      const outcome = new URL(request.url).searchParams.get('outcome');
      const items = rows.filter((row) => outcome === null || row.outcome === outcome);
      return HttpResponse.json({ items, page: 0, size: 20, total: items.length });
    }),
  );
}

test('tells of each person what came of it, and why it was refused', async () => {
  answer();
  const { container } = await renderFeature(<BatchRows batch={batch} />);
  const [done, refused] = await screen.findAllByRole('listitem');
  expect(done).toHaveTextContent('Lò Thị Mai');
  expect(done).toHaveTextContent('Đã thực hiện');
  expect(refused).toHaveTextContent('Tài khoản đang bị tạm khóa.');
  expect(refused).toHaveTextContent('Không thực hiện được');
  await expectAccessible(container);
});

test('shows only those who were refused when asked to', async () => {
  answer();
  await renderFeature(<BatchRows batch={batch} />);
  await userEvent.selectOptions(await screen.findByLabelText('Kết quả'), 'REFUSED');
  expect(await screen.findByText('Giàng A Sử')).toBeVisible();
  await expect.poll(() => screen.queryByText('Lò Thị Mai')).toBeNull();
});

test('a batch under way shows how far it is and can be stopped', async () => {
  const stopped: unknown[] = [];
  server.use(
    http.post('/api/jobs/:id/cancellation', ({ params }) => {
      stopped.push(params['id']);
      return new HttpResponse(null, { status: 202 });
    }),
  );
  const { container } = await renderFeature(
    <BatchProgress batch={{ ...batch, job: { ...batch.job, state: 'RUNNING', done: 1 } }} />,
  );
  expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '1/2 người');
  await userEvent.click(within(container).getByRole('button', { name: 'Dừng lại' }));
  await expect.poll(() => stopped).toEqual(['j1']);
  await expectAccessible(container);
});

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import { server } from '@mock-api/server';
import { expectAccessible, renderFeature } from '@testing/render';
import type { AttemptSheet, OverrideMark } from '@/shared/api/schema';
import { AttemptTable } from './AttemptTable';
import { MarkHistory } from './MarkHistory';
import { SheetMark } from './SheetMark';
import { SheetQuestions } from './SheetQuestions';

const override = {
  share: 0.5,
  reason: 'Gần đúng',
  byName: 'Trần Bình',
  at: '2026-11-20T02:00:00Z',
};

const sheet: AttemptSheet = {
  attemptId: 'a1',
  quizId: 'z1',
  title: 'Cuối khóa',
  enrolmentId: 'e1',
  fullName: 'Vàng Thị Mỷ',
  number: 1,
  submittedAt: '2026-11-20T01:00:00Z',
  points: 0.5,
  maxPoints: 1,
  scorePercent: 50,
  foundPercent: 0,
  passed: true,
  passMarkPercent: 50,
  settled: true,
  questions: [
    {
      no: 1,
      type: 'TRUE_FALSE',
      stem: 'Dữ liệu mở là dữ liệu ai cũng dùng được.',
      shown: {},
      answer: { value: false },
      solution: { value: true },
      share: 0.5,
      found: 0,
      regraded: false,
      override,
    },
  ],
  history: [
    {
      no: 1,
      cause: 'OVERRIDDEN',
      percentBefore: 0,
      percentAfter: 50,
      reason: 'Gần đúng',
      byName: 'Trần Bình',
      at: '2026-11-20T02:00:00Z',
    },
  ],
};

const put = vi.fn<(no: string, mark: OverrideMark) => void>();
const taken = vi.fn<(no: string) => void>();

beforeEach(() => {
  put.mockReset();
  taken.mockReset();
  server.use(
    http.put<{ no: string }, OverrideMark>(
      '/api/attempts/a1/overrides/:no',
      async ({ params, request }) => {
        put(params.no, await request.json());
        return HttpResponse.json(sheet);
      },
    ),
    http.delete<{ no: string }>('/api/attempts/a1/overrides/:no', ({ params }) => {
      taken(params.no);
      return HttpResponse.json(sheet);
    }),
  );
});

test('the whole mark is replaced for a reason', async () => {
  const { container } = await renderFeature(<SheetMark sheet={sheet} />);
  expect(screen.getByText(/sổ điểm của lớp đó giữ nguyên/)).toBeVisible();
  await expectAccessible(container);
  await userEvent.click(screen.getByRole('button', { name: 'Điều chỉnh điểm cả bài' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Lưu điểm' }));
  expect(screen.getByRole('link', { name: 'Nhập một số từ 0 đến 100' })).toBeVisible();
  await userEvent.type(screen.getByLabelText('Điểm của bài (%)'), '62,5');
  await userEvent.type(screen.getByLabelText('Lý do điều chỉnh'), 'Phúc khảo');
  await userEvent.click(screen.getByRole('button', { name: 'Lưu điểm' }));
  await vi.waitFor(() =>
    expect(put).toHaveBeenCalledWith('0', { share: 0.625, reason: 'Phúc khảo' }),
  );
});

test('a question tells what was found beside what counts, and the override is taken back and undone', async () => {
  const { container } = await renderFeature(<SheetQuestions sheet={sheet} />);
  expect(screen.getByText('Điểm: 50%')).toBeVisible();
  expect(screen.getByText('Điểm khi không điều chỉnh: 0%')).toBeVisible();
  expect(screen.getByText('Điểm được điều chỉnh bởi Trần Bình')).toBeVisible();
  await expectAccessible(container);
  await userEvent.click(screen.getByRole('button', { name: 'Thôi điều chỉnh câu 1' }));
  await vi.waitFor(() => expect(taken).toHaveBeenCalledWith('1'));
});

test('the history says what changed, by whom and why', async () => {
  await renderFeature(<MarkHistory history={sheet.history} />);
  expect(screen.getByText('Điều chỉnh điểm câu 1')).toBeVisible();
  expect(screen.getByText('Điểm của bài: 0% → 50%')).toBeVisible();
  expect(screen.getByText(/Lý do: Gần đúng/)).toBeVisible();
});

test('only attempts that are marked and not one’s own lead to their sheet', async () => {
  const row = { number: 1, state: 'SUBMITTED', passed: true, overridden: false } as const;
  server.use(
    http.get('/api/quizzes/z1/attempts', () =>
      HttpResponse.json({
        items: [
          { ...row, attemptId: 'a1', fullName: 'Một', awaitsMarking: false, own: false },
          { ...row, fullName: 'Hai', awaitsMarking: true, own: false },
          { ...row, attemptId: 'a3', fullName: 'Ba', awaitsMarking: false, own: true },
        ],
        page: 0,
        size: 20,
        total: 3,
      }),
    ),
  );
  await renderFeature(<AttemptTable quizId="z1" />);
  expect(await screen.findByRole('link', { name: 'Một' })).toBeVisible();
  expect(screen.getByText('Hai')).toBeVisible();
  expect(screen.getByText('Đang chờ chấm')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Hai' })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Ba' })).toBeNull();
});

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import { server } from '@mock-api/server';
import { expectAccessible, renderFeature } from '@testing/render';
import type {
  CriticalReview,
  DecideMark,
  ExcludeReview,
  JudgeReport,
  PeersView,
  WorkView,
} from '@/shared/api/schema';
import { MarkingDesk } from './MarkingDesk';

const rubric = [
  {
    name: 'Lập luận',
    levels: [
      { description: 'Chưa rõ', points: 0 },
      { description: 'Rõ', points: 5 },
    ],
  },
];

const review: CriticalReview = {
  reviewId: 'r1',
  share: 1,
  levels: [1],
  comments: [''],
  remark: 'Lập luận rõ ràng, có dẫn chứng cụ thể',
  sentAt: '2026-11-20T02:00:00Z',
};

const peers: PeersView = {
  state: 'OPEN',
  needed: 3,
  required: 3,
  sent: 2,
  until: '2026-11-30T10:00:00Z',
  reviews: [review],
};

const work = (view: Partial<PeersView>, step: 'PEERS' | 'FIRST' | 'DONE' = 'PEERS'): WorkView => ({
  attemptId: 'a1',
  title: 'Bài thu hoạch',
  submittedAt: '2026-11-20T02:00:00Z',
  awaitsMarking: step !== 'DONE',
  questions: [
    {
      no: 1,
      type: 'ESSAY',
      stem: 'Bài học của đồng chí?',
      shown: { mostWords: 300, rubric },
      key: { rubric },
      answer: { text: 'Bài làm của tôi' },
      prose: 'Bài làm của tôi',
      step,
      annotations: [],
      peers: { ...peers, ...view },
    },
  ],
});

const decided = vi.fn<(mark: DecideMark) => void>();
const excluded = vi.fn<(request: ExcludeReview) => void>();
const judged = vi.fn<(request: JudgeReport) => void>();

beforeEach(() => {
  decided.mockReset();
  excluded.mockReset();
  judged.mockReset();
  server.use(
    http.put<never, DecideMark>('/api/attempts/a1/marks/1/decision', async ({ request }) => {
      decided(await request.json());
      return HttpResponse.json(work({ state: 'DECIDED' }, 'DONE'));
    }),
    http.put<never, ExcludeReview>('/api/peer-reviews/r1/exclusion', async ({ request }) => {
      excluded(await request.json());
      return HttpResponse.json(work({}));
    }),
    http.put<never, JudgeReport>('/api/peer-reviews/r1/judgement', async ({ request }) => {
      judged(await request.json());
      return HttpResponse.json(work({}));
    }),
  );
});

test('while learners review, a trainer reads what they say and decides only for a reason', async () => {
  const user = userEvent.setup();
  const { container } = await renderFeature(<MarkingDesk work={work({})} />);
  expect(screen.getByText(/Bài có 1\/3 đánh giá được tính/)).toBeVisible();
  expect(screen.getByText('Bài làm của tôi')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Lưu điểm' })).toBeNull();
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Quyết định điểm' }));
  await user.click(screen.getByRole('radio', { name: 'Rõ (5 điểm)' }));
  await user.click(screen.getByRole('button', { name: 'Quyết định điểm' }));
  expect(decided).not.toHaveBeenCalled();
  await user.type(screen.getByRole('textbox', { name: 'Lý do' }), 'Đã đọc bài');
  await user.click(screen.getByRole('button', { name: 'Quyết định điểm' }));
  await vi.waitFor(() =>
    expect(decided).toHaveBeenCalledWith(expect.objectContaining({ reason: 'Đã đọc bài' })),
  );
});

test('a work that was handed over says why and is marked as usual', async () => {
  const { container } = await renderFeature(
    <MarkingDesk work={work({ state: 'HANDED_OVER', why: 'TOO_FEW_REVIEWS' }, 'FIRST')} />,
  );
  expect(screen.getByText(/không đủ đánh giá: giảng viên chấm/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Lưu điểm' })).toBeVisible();
  await expectAccessible(container);
});

test('a review is left out for a reason', async () => {
  const user = userEvent.setup();
  await renderFeature(<MarkingDesk work={work({ state: 'MARKED' }, 'DONE')} />);
  await user.click(screen.getByRole('button', { name: /Không tính đánh giá này/ }));
  await user.type(screen.getByRole('textbox', { name: 'Lý do' }), 'Không dựa vào tiêu chí');
  await user.click(screen.getByRole('button', { name: 'Không tính đánh giá này' }));
  await vi.waitFor(() =>
    expect(excluded).toHaveBeenCalledWith({ excluded: true, reason: 'Không dựa vào tiêu chí' }),
  );
});

test('a report is answered', async () => {
  const user = userEvent.setup();
  const { container } = await renderFeature(
    <MarkingDesk
      work={work({ state: 'MARKED', reviews: [{ ...review, reported: 'Sai rõ ràng' }] }, 'DONE')}
    />,
  );
  expect(screen.getByText('Sai rõ ràng')).toBeVisible();
  await expectAccessible(container);
  await user.click(screen.getByRole('radio', { name: /Chấp nhận/ }));
  await user.type(screen.getByRole('textbox', { name: 'Trả lời học viên' }), 'Đúng');
  await user.click(screen.getByRole('button', { name: 'Gửi trả lời' }));
  await vi.waitFor(() => expect(judged).toHaveBeenCalledWith({ upheld: true, answer: 'Đúng' }));
});

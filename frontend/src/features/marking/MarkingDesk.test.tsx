import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import { server } from '@mock-api/server';
import { expectAccessible, renderFeature } from '@testing/render';
import type { GiveMark, WaitingAttempt, WorkView } from '@/shared/api/schema';
import { MarkingDesk } from './MarkingDesk';
import { MarkingQueue } from './MarkingQueue';
import { shareOf } from './markForm';

const rubric = [
  {
    name: 'Lập luận',
    levels: [
      { description: 'Chưa rõ', points: 0 },
      { description: 'Rõ', points: 6 },
    ],
  },
  {
    name: 'Ví dụ',
    levels: [
      { description: 'Không có', points: 0 },
      { description: 'Một', points: 1 },
      { description: 'Nhiều', points: 2 },
    ],
  },
];

const work = (key: object): WorkView => ({
  attemptId: '0193a000-0000-7000-8000-0000000000f1',
  title: 'Bài thu hoạch',
  submittedAt: '2026-11-20T02:00:00Z',
  awaitsMarking: true,
  questions: [
    {
      no: 3,
      type: 'ESSAY',
      stem: 'Bài học của đồng chí?',
      shown: { mostWords: 300, rubric: [] },
      key,
      answer: { text: 'Bài làm của tôi' },
      step: 'FIRST',
      annotations: [],
    },
  ],
});

const given = vi.fn<(mark: GiveMark) => void>();

beforeEach(() => {
  given.mockReset();
  server.use(
    http.put<{ no: string }, GiveMark>('/api/attempts/:id/marks/:no', async ({ request }) => {
      given(await request.json());
      return HttpResponse.json({ ...work({}), awaitsMarking: false });
    }),
  );
});

test('who marks sees the picture that the answer is about', async () => {
  const { questions, ...rest } = work({});
  const picture = { mediaId: 'm1', url: '/media/thu.png', description: 'Thư từ địa chỉ lạ' };
  await renderFeature(
    <MarkingDesk work={{ ...rest, questions: questions.map((one) => ({ ...one, picture })) }} />,
  );
  expect(screen.getByRole('img', { name: 'Thư từ địa chỉ lạ' })).toBeVisible();
});

test('the marker reads the answer and the guidance, and marks by the levels of the rubric', async () => {
  const { container } = await renderFeature(
    <MarkingDesk work={work({ guidance: 'Xem phần lập luận.', rubric })} />,
  );
  expect(screen.getByText('Bài làm của tôi')).toBeVisible();
  expect(screen.getByText('Xem phần lập luận.')).toBeVisible();
  await expectAccessible(container);
  await userEvent.click(screen.getByRole('radio', { name: 'Rõ (6 điểm)' }));
  await userEvent.click(screen.getByRole('button', { name: 'Lưu điểm' }));
  expect(screen.getByRole('link', { name: 'Chọn một mức cho mỗi tiêu chí' })).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: 'Một (1 điểm)' }));
  expect(screen.getByText('Theo các tiêu chí: 87,5%')).toBeVisible();
  await userEvent.type(screen.getByLabelText(/Nhận xét cho học viên/), 'Lập luận tốt');
  await userEvent.click(screen.getByRole('button', { name: 'Lưu điểm' }));
  await vi.waitFor(() => expect(given).toHaveBeenCalled());
  expect(given).toHaveBeenCalledWith({ share: 0.875, levels: [1, 1], remark: 'Lập luận tốt' });
});

test('without a rubric the mark is a share of the point', async () => {
  await renderFeature(<MarkingDesk work={work({ guidance: null, rubric: [] })} />);
  await userEvent.type(screen.getByLabelText('Điểm của câu (%)'), '120');
  await userEvent.click(screen.getByRole('button', { name: 'Lưu điểm' }));
  expect(screen.getByRole('link', { name: 'Nhập một số từ 0 đến 100' })).toBeVisible();
  await userEvent.clear(screen.getByLabelText('Điểm của câu (%)'));
  await userEvent.type(screen.getByLabelText('Điểm của câu (%)'), '62,5{Enter}');
  await vi.waitFor(() => expect(given).toHaveBeenCalledWith({ share: 0.625 }));
});

test('what was marked before can be changed, and the way back to the queue is offered', async () => {
  const marked = work({ rubric: [] });
  await renderFeature(
    <MarkingDesk
      work={{
        ...marked,
        awaitsMarking: false,
        questions: marked.questions.map((question) => ({
          ...question,
          step: 'DONE',
          share: 0.5,
          remark: 'Khá',
          markedAt: '2026-11-21T02:00:00Z',
        })),
      }}
    />,
  );
  expect(screen.getByText('Đã chấm: 50%')).toBeVisible();
  expect(screen.getByLabelText('Điểm của câu (%)')).toHaveValue('50');
  expect(screen.getByRole('button', { name: 'Sửa điểm' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Về danh sách chờ chấm' })).toBeVisible();
});

const waiting = (one: Partial<WaitingAttempt>): WaitingAttempt => ({
  attemptId: 'a1',
  quizTitle: 'Thu hoạch',
  submittedAt: '2026-11-20T02:00:00Z',
  steps: ['FIRST'],
  forMe: true,
  ...one,
});

test('an empty queue says so', async () => {
  const { container } = await renderFeature(<MarkingQueue attempts={[]} />);
  expect(screen.getByText('Không có bài nào chờ chấm')).toBeVisible();
  await expectAccessible(container);
});

test('each attempt in the queue leads to its desk by a name of its own', async () => {
  await renderFeature(<MarkingQueue attempts={[waiting({})]} />);
  expect(
    screen.getByRole('link', { name: /^Chấm bài Thu hoạch, nộp lúc 20\/11\/2026/ }),
  ).toBeVisible();
});

test('a rubric with nothing chosen comes to no share', () => {
  expect(shareOf(rubric, [1, undefined])).toBeUndefined();
  expect(shareOf(rubric, [0, 0])).toBe(0);
});

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import { server } from '@mock-api/server';
import { expectAccessible, renderFeature } from '@testing/render';
import type { HintDetail, HintView, IntegrityView, JudgeHint } from '@/shared/api/schema';
import { CheckCard } from './CheckCard';
import { HintQuestions } from './HintQuestions';
import { HintSummary } from './HintSummary';
import { HintTable } from './HintTable';
import { JudgeCard } from './JudgeCard';

const never: IntegrityView = {
  quizId: 'z1',
  courseId: 'c1',
  title: 'Cuối khóa',
  attempts: 48,
  since: 0,
  leastPeople: 30,
  leastCommon: 10,
  most: 2000,
  counts: { open: 0, nothing: 0, pursued: 0 },
};

const checked: IntegrityView = {
  ...never,
  since: 3,
  check: {
    at: '2026-11-20T02:00:00Z',
    byName: 'Trần Bình',
    people: 48,
    pairs: 1128,
    timed: 44,
  },
};

const hint: HintView = {
  hintId: 'h1',
  kind: 'SAME_ANSWERS',
  strength: 'STRONG',
  fullName: 'Vàng Thị Mỷ',
  otherName: 'Giàng A Páo',
  asked: 20,
  found: 12,
  expected: 1.8,
  oneIn: 412_345,
  foundAt: '2026-11-20T02:00:00Z',
  stillFound: true,
  state: 'OPEN',
};

const detail: HintDetail = {
  hint,
  quizId: 'z1',
  courseId: 'c1',
  title: 'Cuối khóa',
  sides: [
    {
      attemptId: 'a1',
      fullName: 'Vàng Thị Mỷ',
      startedAt: '2026-11-20T01:00:00Z',
      submittedAt: '2026-11-20T01:30:00Z',
      scorePercent: 40,
    },
    {
      attemptId: 'a2',
      fullName: 'Giàng A Páo',
      startedAt: '2026-11-20T01:02:00Z',
      submittedAt: '2026-11-20T01:31:00Z',
      scorePercent: 40,
    },
  ],
  questions: [
    {
      type: 'SINGLE_CHOICE',
      stem: 'Dữ liệu mở là gì?',
      likeness: 'SAME_WRONG',
      answers: [
        { no: 4, chosen: ['Dữ liệu mật'], right: false, savedAt: '2026-11-20T01:04:00Z' },
        { no: 9, chosen: ['Dữ liệu mật'], right: false, savedAt: '2026-11-20T01:12:00Z' },
      ],
    },
    {
      type: 'TRUE_FALSE',
      stem: 'Mật khẩu dùng chung được.',
      likeness: 'DIFFERENT',
      answers: [
        { no: 5, chosen: [], value: true, right: false },
        { no: 2, chosen: [], value: false, right: true },
      ],
    },
  ],
};

const judged = vi.fn<(judgement: JudgeHint) => void>();
const started = vi.fn();

beforeEach(() => {
  judged.mockReset();
  started.mockReset();
  server.use(
    http.post('/api/quizzes/z1/integrity/check', () => {
      started();
      return HttpResponse.json(never, { status: 202 });
    }),
    http.put<never, JudgeHint>('/api/integrity-hints/h1/judgement', async ({ request }) => {
      judged(await request.json());
      return HttpResponse.json(detail);
    }),
    http.get('/api/quizzes/z1/integrity/hints', () =>
      HttpResponse.json({
        items: [hint, { ...hint, hintId: 'h2', state: 'NOTHING', stillFound: false }],
        page: 0,
        size: 20,
        total: 2,
      }),
    ),
  );
});

test('with too few people nothing can be looked through, and the page says why', async () => {
  await renderFeature(<CheckCard view={{ ...never, attempts: 12 }} />);
  expect(screen.getByText('Cần ít nhất 30 người có bài làm đã chấm xong')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Rà soát' })).toBeNull();
});

test('the first check is started from the empty page', async () => {
  const { container } = await renderFeature(<CheckCard view={never} />);
  await expectAccessible(container);
  await userEvent.click(screen.getByRole('button', { name: 'Rà soát' }));
  await vi.waitFor(() => expect(started).toHaveBeenCalled());
});

test('figures say as of when they are and what came since', async () => {
  const { container } = await renderFeature(<CheckCard view={checked} />);
  expect(screen.getByText('Có 3 bài nộp sau lần rà soát này.')).toBeVisible();
  expect(screen.getByText('20/11/2026 09:00')).toBeVisible();
  expect(screen.getByText(/^1.128 cặp có ít nhất 10 câu/)).toBeVisible();
  await expectAccessible(container);
});

test('the list leads to each hint and tells what the last check did not find again', async () => {
  const { container } = await renderFeature(<HintTable quizId="z1" />);
  expect(
    (await screen.findAllByRole('link', { name: 'Vàng Thị Mỷ và Giàng A Páo' }))[0],
  ).toHaveAttribute('href', '/teach/integrity-hints/h1');
  expect(screen.getAllByText('12 câu sai giống nhau trong 20 câu')).toHaveLength(2);
  expect(screen.getByText('Lần rà soát gần nhất không còn thấy')).toBeVisible();
  await expectAccessible(container);
});

test('a hint says in words what it means, what it does not prove and what may be innocent', async () => {
  const { container } = await renderFeature(<HintSummary detail={detail} />);
  expect(screen.getByText(/chỉ trùng khoảng 1,8 câu/)).toBeVisible();
  expect(screen.getByText(/khoảng 410.000 bài kiểm tra như thế này/)).toBeVisible();
  expect(screen.getByText('Dấu hiệu không chứng minh điều gì')).toBeVisible();
  expect(screen.getByText(/Hai người học cùng nhóm/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Xem bài làm và điểm của Giàng A Páo' })).toHaveAttribute(
    'href',
    '/teach/attempts/a2',
  );
  await expectAccessible(container);
});

test('two attempts stand side by side', async () => {
  const { container } = await renderFeature(<HintQuestions detail={detail} />);
  expect(screen.getAllByText('Giàng A Páo')).toHaveLength(2);
  expect(screen.getByText(/Câu 4: Dữ liệu mật/)).toBeVisible();
  expect(screen.getByText(/Câu 9: Dữ liệu mật/)).toBeVisible();
  expect(screen.getByText('Sai giống nhau')).toBeVisible();
  expect(screen.getByText(/Câu 2: Sai/)).toBeVisible();
  await expectAccessible(container);
});

test('the times of one attempt are shown where they are known', async () => {
  const { container } = await renderFeature(
    <HintQuestions
      detail={{
        ...detail,
        hint: { ...hint, kind: 'QUICK_ANSWERS' },
        sides: detail.sides.slice(0, 1),
        questions: [
          {
            type: 'SINGLE_CHOICE',
            stem: 'Dữ liệu mở là gì?',
            likeness: 'ALONE',
            answers: [
              { no: 1, chosen: [], right: true, seconds: 3, savedAt: '2026-11-20T01:00:03Z' },
            ],
            usualSeconds: 31,
          },
          {
            type: 'ESSAY',
            stem: 'Bài học của đồng chí?',
            likeness: 'ALONE',
            answers: [{ no: 2, chosen: [], right: false }],
          },
        ],
      }}
    />,
  );
  expect(screen.getByText('3 giây')).toBeVisible();
  expect(screen.getByText('khoảng 31 giây')).toBeVisible();
  expect(screen.getByText('Không biết')).toBeVisible();
  await expectAccessible(container);
});

test('nothing is concluded without a reason', async () => {
  const { container } = await renderFeature(<JudgeCard hint={hint} />);
  await expectAccessible(container);
  await userEvent.click(screen.getByRole('radio', { name: /Cần làm rõ/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Ghi kết luận' }));
  expect(screen.getByRole('link', { name: 'Nhập lý do' })).toBeVisible();
  expect(judged).not.toHaveBeenCalled();
  await userEvent.type(screen.getByLabelText('Lý do'), 'Ngồi cạnh nhau');
  await userEvent.click(screen.getByRole('button', { name: 'Ghi kết luận' }));
  await vi.waitFor(() =>
    expect(judged).toHaveBeenCalledWith({ state: 'PURSUED', note: 'Ngồi cạnh nhau' }),
  );
});

test('a conclusion is read with its reason and taken back', async () => {
  await renderFeature(
    <JudgeCard
      hint={{
        ...hint,
        state: 'NOTHING',
        note: 'Cùng học nhóm',
        judgedAt: '2026-11-20T03:00:00Z',
        judgedByName: 'Trần Bình',
      }}
    />,
  );
  expect(screen.getByText('Cùng học nhóm')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Bỏ kết luận' }));
  await vi.waitFor(() => expect(judged).toHaveBeenCalledWith({ state: 'OPEN' }));
});

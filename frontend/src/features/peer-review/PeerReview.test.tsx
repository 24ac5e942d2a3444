import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import { problem } from '@mock-api/problem';
import { server } from '@mock-api/server';
import { expectAccessible, renderFeature } from '@testing/render';
import type {
  PeerDutyView,
  PeerReviewView,
  ReceivedReview,
  ReportReview,
  WriteReview,
} from '@/shared/api/schema';
import { DutyList } from './DutyList';
import { DutyNotice } from './DutyNotice';
import { ReceivedReviews } from './ReceivedReviews';
import { ReviewRoom } from './ReviewRoom';

const rubric = [
  {
    name: 'Lập luận',
    levels: [
      { description: 'Chưa rõ', points: 0 },
      { description: 'Rõ', points: 5 },
    ],
  },
];
const remark = 'Bài nêu đúng trọng tâm, nên thêm ví dụ.';

const duty: PeerDutyView = {
  workId: 'w1',
  attemptId: 'a1',
  enrolmentId: 'e1',
  lessonId: 'l1',
  quizId: 'q1',
  quizTitle: 'Bài thu hoạch',
  no: 1,
  required: 3,
  done: 1,
  underWay: false,
  until: '2099-11-30T10:00:00Z',
  over: false,
  ownMarkWaits: true,
};

const review: PeerReviewView = {
  reviewId: 'r1',
  workId: 'w1',
  quizId: 'q1',
  quizTitle: 'Bài thu hoạch',
  state: 'OPEN',
  place: 2,
  required: 3,
  until: '2099-11-30T10:00:00Z',
  type: 'ESSAY',
  stem: 'Bài học của đồng chí?',
  picture: { mediaId: 'm1', url: '/media/thu.png', description: 'Thư từ địa chỉ lạ' },
  shown: { mostWords: 300, rubric },
  answer: { text: 'Bài của người khác' },
  prose: 'Bài của người khác',
  rubric,
  levels: [],
  comments: [],
  remark: '',
  leastRemark: 30,
};

const received: ReceivedReview = {
  reviewId: 'r2',
  share: 1,
  levels: [1],
  comments: ['Có dẫn chứng'],
  remark,
  leftOut: false,
  mayReport: true,
};

const sent = vi.fn<(review: WriteReview) => void>();
const reported = vi.fn<(report: ReportReview) => void>();

beforeEach(() => {
  sent.mockReset();
  reported.mockReset();
  server.use(
    http.get('/api/peer-duties', () => HttpResponse.json([duty])),
    http.post('/api/peer-duties/w1/next', () => HttpResponse.json(review)),
    http.put('/api/peer-reviews/r1', () => new HttpResponse(null, { status: 204 })),
    http.post<never, WriteReview>('/api/peer-reviews/r1/sending', async ({ request }) => {
      sent(await request.json());
      return HttpResponse.json({ ...duty, done: 2 });
    }),
    http.post<never, ReportReview>('/api/peer-reviews/r2/report', async ({ request }) => {
      reported(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
  );
});

test('tells how many works wait and until when', async () => {
  const { container } = await renderFeature(<DutyNotice quizId="q1" />);
  expect(await screen.findByText(/^Còn 2 bài cần đánh giá, hạn /)).toBeVisible();
  expect(screen.getByText(/được báo sau khi bạn gửi đủ đánh giá/)).toBeVisible();
  await expectAccessible(container);
});

test('says nothing of what is owed for another quiz', async () => {
  const { container } = await renderFeature(<DutyNotice quizId="q2" />);
  await vi.waitFor(() => expect(container.querySelector('[aria-busy]')).toBeNull());
  expect(screen.queryByText(/bài cần đánh giá/)).toBeNull();
});

test('lists what is owed, done and over', async () => {
  const { container } = await renderFeature(
    <DutyList
      duties={[
        duty,
        { ...duty, workId: 'w2', done: 3, ownMarkWaits: false },
        { ...duty, workId: 'w3', over: true, ownMarkWaits: false },
      ]}
    />,
  );
  expect(screen.getByText('Đã gửi đủ')).toBeVisible();
  expect(screen.getByText('Đã hết hạn')).toBeVisible();
  expect(screen.getByRole('link', { name: /^Đánh giá bài/ })).toHaveAttribute(
    'href',
    '/peer-reviews/w1',
  );
  await expectAccessible(container);
});

test('a review is sent with a level for each criterion and a remark that helps', async () => {
  const user = userEvent.setup();
  const { container } = await renderFeature(<ReviewRoom duty={duty} />);
  await user.click(screen.getByRole('button', { name: 'Nhận bài để đánh giá' }));
  expect(await screen.findByText('Bài của người khác')).toBeVisible();
  expect(screen.getByRole('img', { name: 'Thư từ địa chỉ lạ' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Gửi đánh giá' }));
  expect(screen.getAllByText('Chọn một mức cho mỗi tiêu chí')).not.toHaveLength(0);
  expect(sent).not.toHaveBeenCalled();
  await expectAccessible(container);
  await user.click(screen.getByRole('radio', { name: 'Rõ (5 điểm)' }));
  await user.type(screen.getByRole('textbox', { name: /Nhận xét về “Lập luận”/ }), 'Rõ ý');
  await user.type(screen.getByRole('textbox', { name: /Nhận xét chung/ }), remark);
  await user.click(screen.getByRole('button', { name: 'Gửi đánh giá' }));
  await vi.waitFor(() =>
    expect(sent).toHaveBeenCalledWith({ levels: [1], comments: ['Rõ ý'], remark }),
  );
});

test('where nobody else has handed in, it says so and when to come back', async () => {
  server.use(
    http.post('/api/peer-duties/w1/next', () => problem(409, 'assessment.nothing-to-review')),
  );
  const user = userEvent.setup();
  const { container } = await renderFeature(<ReviewRoom duty={duty} />);
  await user.click(screen.getByRole('button', { name: 'Nhận bài để đánh giá' }));
  expect(await screen.findByText('Chưa có bài nào để đánh giá')).toBeVisible();
  await expectAccessible(container);
});

test('a review received can be reported once, for a reason', async () => {
  const user = userEvent.setup();
  const { container } = await renderFeature(
    <ReceivedReviews reviews={[received]} shown={{ rubric }} attemptId="a1" />,
  );
  expect(screen.getByText(remark)).toBeVisible();
  expect(screen.getByText('Rõ (5 điểm)')).toBeVisible();
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: /Đề nghị giảng viên xem lại/ }));
  await user.type(await screen.findByRole('textbox', { name: 'Lý do' }), 'Sai rõ ràng');
  await user.click(screen.getByRole('button', { name: 'Đề nghị giảng viên xem lại' }));
  await vi.waitFor(() => expect(reported).toHaveBeenCalledWith({ reason: 'Sai rõ ràng' }));
});

test('what a trainer answered is told in place of the way to report', async () => {
  await renderFeature(
    <ReceivedReviews
      reviews={[
        {
          ...received,
          mayReport: false,
          reported: 'Sai',
          judged: { upheld: false, answer: 'Nhận xét đúng', at: '2026-11-26T10:00:00Z' },
        },
      ]}
      shown={{ rubric }}
      attemptId="a1"
    />,
  );
  expect(screen.getByText(/Nhận xét đúng/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /Đề nghị giảng viên/ })).toBeNull();
});

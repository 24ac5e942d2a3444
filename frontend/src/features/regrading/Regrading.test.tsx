import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import { server } from '@mock-api/server';
import { expectAccessible, renderFeature } from '@testing/render';
import type { ApplyRegrade, PreviewRegrade, RegradeView, RegradingView } from '@/shared/api/schema';
import { ApplyRegradeForm } from './ApplyRegradeForm';
import { PastRegrades } from './PastRegrades';
import { RegradedAttempts } from './RegradedAttempts';
import { RegradeStanding } from './RegradeStanding';
import { RegradeSummary } from './RegradeSummary';
import { AskedWordings, RegradingStart } from './RegradingStart';

const question: RegradingView = {
  questionId: 'q1',
  stem: 'Xã nên làm thế nào?',
  revision: 2,
  asked: [{ revision: 1, stem: 'Xã làm gì?', sameStem: false, samePicture: true, attempts: 3 }],
  quizzes: [
    { quizId: 'z1', title: 'Giữa khóa', attempts: 1 },
    { quizId: 'z2', title: 'Cuối khóa', attempts: 2 },
  ],
  past: [],
};

const preview: RegradeView = {
  regradeId: 'r1',
  questionId: 'q1',
  stem: 'Xã nên làm thế nào?',
  revision: 2,
  way: 'NEW_KEY',
  state: 'PREVIEWED',
  madeAt: '2026-11-20T02:00:00Z',
  overtaken: false,
  counts: {
    all: 9,
    changed: 3,
    raised: 2,
    lowered: 1,
    passes: 2,
    fails: 1,
    failsCompleted: 1,
    settled: 1,
    kept: 2,
    unfit: 1,
    open: 1,
    applied: 0,
  },
};

const asked = vi.fn<(choice: PreviewRegrade) => void>();
const applied = vi.fn<(why: ApplyRegrade) => void>();

beforeEach(() => {
  asked.mockReset();
  applied.mockReset();
  server.use(
    http.post<never, PreviewRegrade>('/api/questions/q1/regrades', async ({ request }) => {
      asked(await request.json());
      return HttpResponse.json(preview, { status: 201 });
    }),
    http.post<never, ApplyRegrade>('/api/regrades/r1/application', async ({ request }) => {
      applied(await request.json());
      return HttpResponse.json({ ...preview, state: 'APPLYING' }, { status: 202 });
    }),
    http.get('/api/regrades/r1/attempts', () =>
      HttpResponse.json({
        items: [
          {
            attemptId: 'a1',
            fullName: 'Vàng Thị Mỷ',
            quizTitle: 'Cuối khóa',
            number: 1,
            effect: 'CHANGED',
            before: { points: 1, percent: 100, passed: true },
            after: { points: 0, percent: 0, passed: false },
            completed: true,
            settled: true,
            awaitsMarking: false,
          },
          {
            fullName: 'Giàng A Páo',
            quizTitle: 'Cuối khóa',
            number: 1,
            effect: 'SAME',
            before: { points: 0, percent: 0, passed: false },
            after: { points: 0, percent: 0, passed: false },
            completed: false,
            settled: false,
            awaitsMarking: true,
          },
        ],
        page: 0,
        size: 20,
        total: 2,
      }),
    ),
  );
});

test('the quiz one comes from is chosen already, and the way is the trainer’s to choose', async () => {
  const onPreviewed = vi.fn();
  const { container } = await renderFeature(
    <RegradingStart view={question} quizId="z2" onPreviewed={onPreviewed} />,
  );
  await expectAccessible(container);
  await userEvent.click(screen.getByRole('radio', { name: /không ai bị giảm điểm/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Xem trước' }));
  await vi.waitFor(() => expect(onPreviewed).toHaveBeenCalled());
  expect(asked).toHaveBeenCalledWith({ way: 'BETTER_KEY', quizId: 'z2' });
});

test('what was asked in other words is shown before anybody regrades', async () => {
  await renderFeature(<AskedWordings view={question} />);
  expect(screen.getByText('Lần sửa 1, 3 bài làm: “Xã làm gì?”')).toBeVisible();
});

test('so is a question that showed another picture, and one that was the same is not', async () => {
  const same = { stem: question.stem, sameStem: true, attempts: 2 };
  await renderFeature(
    <AskedWordings
      view={{
        ...question,
        asked: [
          { ...same, revision: 2, samePicture: true },
          { ...same, revision: 1, samePicture: false },
        ],
      }}
    />,
  );
  const told = screen.getAllByRole('listitem');
  expect(told).toHaveLength(1);
  expect(told[0]).toHaveTextContent(
    'Lần sửa 1, 2 bài làm: “Xã nên làm thế nào?” · hình minh họa không như hiện tại',
  );
});

test('only whoever may go on with an earlier regrade is told to', async () => {
  const one = {
    way: 'NEW_KEY',
    revision: 2,
    byName: 'Trần Bình',
    at: '2026-11-20T02:00:00Z',
    state: 'APPLYING',
  } as const;
  await renderFeature(
    <PastRegrades
      past={[
        { ...one, regradeId: 'r1', own: true, running: true, resumable: false },
        { ...one, regradeId: 'r2', own: true, running: false, resumable: true },
        { ...one, regradeId: 'r3', own: false, running: false, resumable: false },
      ]}
    />,
  );
  expect(screen.getByText('Đang chấm lại.')).toBeVisible();
  expect(screen.getAllByText(/Chưa xong: mở ra/)).toHaveLength(1);
  expect(screen.getByText(/Đã dừng giữa chừng/)).toBeVisible();
  expect(screen.getAllByRole('link')).toHaveLength(2);
});

test('a question that nobody was asked leads back to it', async () => {
  await renderFeature(
    <RegradingStart
      view={{ ...question, quizzes: [] }}
      quizId={undefined}
      onPreviewed={() => undefined}
    />,
  );
  expect(screen.getByText('Chưa có bài nào để chấm lại')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Về câu hỏi' })).toBeVisible();
});

test('the preview tells what stays: certificates, closed classes and marks of persons', async () => {
  const { container } = await renderFeature(<RegradeSummary view={preview} />);
  expect(screen.getByText(/giấy chứng nhận đã cấp không tự động bị thu hồi/)).toBeVisible();
  expect(screen.getByText(/1 bài đổi điểm thuộc lớp đã đóng/)).toBeVisible();
  expect(screen.getByText(/2 bài có điểm do người chấm cho hoặc điều chỉnh/)).toBeVisible();
  expect(screen.getByText(/1 bài đang làm/)).toBeVisible();
  await expectAccessible(container);
});

test('the list names who changes from what to what', async () => {
  await renderFeature(<RegradedAttempts view={preview} />);
  expect(await screen.findByText('Vàng Thị Mỷ')).toBeVisible();
  expect(screen.getByText('Nay không đạt', { selector: 'span' })).toBeVisible();
  expect(screen.getByText(/Sổ điểm của lớp đã đóng giữ nguyên/)).toBeVisible();
  expect(screen.getByText('Đang chờ chấm.')).toBeVisible();
});

test('nothing is carried out without a reason', async () => {
  await renderFeature(<ApplyRegradeForm view={preview} />);
  await userEvent.click(screen.getByRole('button', { name: 'Chấm lại (3 bài đổi điểm)' }));
  expect(screen.getByRole('link', { name: 'Nhập lý do chấm lại' })).toBeVisible();
  expect(applied).not.toHaveBeenCalled();
  await userEvent.type(screen.getByLabelText('Lý do chấm lại'), 'Đáp án cũ sai');
  await userEvent.click(screen.getByRole('button', { name: /^Chấm lại/ }));
  await vi.waitFor(() => expect(applied).toHaveBeenCalledWith({ reason: 'Đáp án cũ sai' }));
});

test('what was overtaken says so and leads to a new preview', async () => {
  const { container } = await renderFeature(
    <RegradeStanding view={{ ...preview, overtaken: true }} />,
  );
  expect(screen.getByText('Bản xem trước này đã cũ')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Xem trước lại từ đầu' })).toBeVisible();
  await expectAccessible(container);
});

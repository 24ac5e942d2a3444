import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import { server } from '@mock-api/server';
import { expectAccessible, renderFeature } from '@testing/render';
import type {
  DecideMark,
  MarkedQuestion,
  MarkOfOne,
  TwiceMarkedView,
  WorkView,
} from '@/shared/api/schema';
import { MarkingDesk } from './MarkingDesk';
import { MarkingQueue } from './MarkingQueue';
import { QueueFilter } from './QueueFilter';

const rubric = [
  {
    name: 'Lập luận',
    levels: [
      { description: 'Chưa rõ', points: 0 },
      { description: 'Rõ', points: 5 },
    ],
  },
];

const both: MarkOfOne[] = [
  { own: false, share: 0, levels: [0], remark: 'Chưa nêu được ý', annotations: [] },
  { own: false, share: 1, levels: [1], remark: 'Lập luận rõ', annotations: [] },
];

const twice: TwiceMarkedView = {
  tolerancePercent: 10,
  given: false,
  marks: [],
  mayDecide: false,
};

const work = (question: Partial<MarkedQuestion>): WorkView => ({
  attemptId: 'a1',
  title: 'Bài thu hoạch',
  submittedAt: '2026-11-20T02:00:00Z',
  awaitsMarking: true,
  questions: [
    {
      no: 1,
      type: 'ESSAY',
      stem: 'Bài học của đồng chí?',
      shown: { mostWords: 300, rubric },
      key: { rubric },
      answer: { text: 'Bài làm của tôi' },
      step: 'FIRST',
      annotations: [],
      twice,
      ...question,
    },
  ],
});

const decided = vi.fn<(mark: DecideMark) => void>();

beforeEach(() => {
  decided.mockReset();
  server.use(
    http.put<{ no: string }, DecideMark>(
      '/api/attempts/a1/marks/:no/decision',
      async ({ request }) => {
        decided(await request.json());
        return HttpResponse.json(work({}));
      },
    ),
  );
});

test('whoever marks one of two answers reads by which rule both come together', async () => {
  const { container } = await renderFeature(<MarkingDesk work={work({ step: 'SECOND' })} />);
  expect(screen.getByText('Chờ người chấm thứ hai')).toBeVisible();
  expect(screen.getByText(/lệch nhau không quá 10%/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Lưu điểm' })).toBeVisible();
  await expectAccessible(container);
});

test('who has marked sees their own mark and may change it while the other is awaited', async () => {
  await renderFeature(
    <MarkingDesk
      work={work({ step: 'SECOND', share: 1, levels: [1], twice: { ...twice, given: true } })}
    />,
  );
  expect(screen.getByText('Bạn cho: 100%')).toBeVisible();
  expect(screen.getByText(/Đang chờ người kia chấm/)).toBeVisible();
  expect(screen.getByRole('radio', { name: 'Rõ (5 điểm)' })).toBeChecked();
  expect(screen.getByRole('button', { name: 'Sửa điểm' })).toBeVisible();
});

test('marks that differ stand side by side, and a third person decides for a reason', async () => {
  const { container } = await renderFeature(
    <MarkingDesk
      work={work({ step: 'RECONCILE', twice: { ...twice, marks: both, mayDecide: true } })}
    />,
  );
  const one = screen.getByRole('heading', { name: 'Người chấm thứ nhất' }).parentElement;
  if (one === null) throw new Error('no mark');
  expect(within(one).getByText('Chưa rõ (0 điểm)')).toBeVisible();
  expect(within(one).getByText('Chưa nêu được ý')).toBeVisible();
  expect(screen.getByLabelText(/Nhận xét cho học viên/)).toHaveValue(
    'Chưa nêu được ý\n\nLập luận rõ',
  );
  await expectAccessible(container);
  await userEvent.click(screen.getByRole('radio', { name: 'Rõ (5 điểm)' }));
  await userEvent.click(screen.getByRole('button', { name: 'Quyết định điểm' }));
  expect(screen.getByRole('link', { name: 'Nhập lý do' })).toBeVisible();
  await userEvent.type(screen.getByLabelText('Lý do'), 'Ý chính đã có');
  await userEvent.click(screen.getByRole('button', { name: 'Quyết định điểm' }));
  await vi.waitFor(() => expect(decided).toHaveBeenCalled());
  expect(decided).toHaveBeenCalledWith({
    share: 1,
    levels: [1],
    remark: 'Chưa nêu được ý\n\nLập luận rõ',
    reason: 'Ý chính đã có',
  });
});

test('one of the two who may not decide reads who does, and has nothing to fill in', async () => {
  await renderFeature(
    <MarkingDesk
      work={work({
        step: 'RECONCILE',
        twice: { ...twice, given: true, marks: both.map((one, at) => ({ ...one, own: at === 0 })) },
      })}
    />,
  );
  expect(screen.getByRole('heading', { name: 'Người chấm thứ nhất (bạn)' })).toBeVisible();
  expect(screen.getByText(/người thứ ba hoặc người thẩm định quyết định/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Quyết định điểm' })).toBeNull();
  expect(screen.queryByRole('radio')).toBeNull();
});

test('what was decided shows why, and is decided again only on purpose', async () => {
  await renderFeature(
    <MarkingDesk
      work={work({
        step: 'DONE',
        share: 0.5,
        markedAt: '2026-11-21T02:00:00Z',
        twice: { ...twice, marks: both, mayDecide: true, reason: 'Đã trao đổi' },
      })}
    />,
  );
  expect(screen.getByText('Đã trao đổi')).toBeVisible();
  expect(screen.queryByLabelText('Lý do')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Quyết định lại điểm' }));
  expect(screen.getByLabelText('Lý do')).toHaveAccessibleDescription(/học viên đọc được/);
});

test('a reviewer who gave the only mark decides on purpose and for a reason', async () => {
  const { container } = await renderFeature(
    <MarkingDesk
      work={work({
        step: 'SECOND',
        share: 1,
        levels: [1],
        twice: { ...twice, given: true, mayDecide: true },
      })}
    />,
  );
  await userEvent.click(
    screen.getByRole('button', { name: 'Quyết định khi chỉ có một người chấm' }),
  );
  expect(screen.getByText('Chỉ có một người chấm câu này')).toBeVisible();
  expect(screen.getByRole('radio', { name: 'Rõ (5 điểm)' })).toBeChecked();
  await expectAccessible(container);
  await userEvent.type(screen.getByLabelText('Lý do'), 'Đã chuyển công tác');
  await userEvent.click(screen.getByRole('button', { name: 'Quyết định điểm' }));
  await vi.waitFor(() =>
    expect(decided).toHaveBeenCalledWith({ share: 1, levels: [1], reason: 'Đã chuyển công tác' }),
  );
});

test('the queue tells the step, and looks at what is no work for the reader', async () => {
  const { container } = await renderFeature(
    <MarkingQueue
      step="SECOND"
      attempts={[
        {
          attemptId: 'a1',
          quizTitle: 'Thu hoạch',
          submittedAt: '2026-11-20T02:00:00Z',
          steps: ['SECOND'],
          forMe: false,
        },
      ]}
    />,
  );
  expect(screen.getByText('Chờ người chấm thứ hai')).toBeVisible();
  expect(screen.getByText('Bạn đã làm xong phần của mình')).toBeVisible();
  expect(screen.getByRole('link', { name: /^Xem bài Thu hoạch/ })).toBeVisible();
  await expectAccessible(container);
});

test('the filter counts what is at each step', async () => {
  const onStep = vi.fn<(step: string) => void>();
  await renderFeature(
    <QueueFilter
      counts={{ forMe: 3, first: 2, second: 1, reconcile: 4, peers: 5, reported: 6, done: 1200 }}
      step={undefined}
      onStep={onStep}
    />,
  );
  expect(screen.getByRole('option', { name: 'Chờ bạn chấm (3)' })).toBeVisible();
  expect(screen.getByRole('option', { name: 'Đã chấm xong (1.200)' })).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText('Hiển thị'), 'RECONCILE');
  expect(onStep).toHaveBeenCalledWith('RECONCILE');
});

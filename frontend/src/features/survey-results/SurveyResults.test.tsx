import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { problem } from '@mock-api/problem';
import { server } from '@mock-api/server';
import { expectAccessible, renderFeature } from '@testing/render';
import type { SurveyComment, SurveyResults as Results } from '@/shared/api/schema';
import { Toasts } from '@/ui/Toast/Toasts';
import { SurveyResults } from './SurveyResults';

const course = { kind: 'course', id: '0193c000-0000-7000-8000-000000000001' } as const;
const classId = '0193a000-0000-7000-8000-000000000001';
const base = `/api/courses/${course.id}/survey`;

const means = [
  { aspect: 'CONTENT', mean: 4.3 },
  { aspect: 'TRAINER' },
  { aspect: 'USE_AT_WORK', mean: 3.75 },
] as const;

const results: Results = {
  minimum: 5,
  completed: 40,
  answered: 22,
  shown: 20,
  waiting: 2,
  aspects: [
    { aspect: 'CONTENT', answers: 20, mean: 4.3, counts: [0, 1, 2, 7, 10] },
    { aspect: 'TRAINER', answers: 3 },
    { aspect: 'USE_AT_WORK', answers: 20, mean: 3.75, counts: [1, 2, 4, 7, 6] },
  ],
  months: [
    { month: '2026-09', answers: 10, means: [...means] },
    { month: '2026-10', answers: 10, means: [...means] },
  ],
  classes: [
    { classId, code: 'L-01', title: 'Lớp xã Cốc San', answered: 12, shown: 10, means: [...means] },
    { answered: 10, shown: 10, means: [...means] },
  ],
};

const comment: SurveyComment = {
  commentId: 'c1',
  question: 'IMPROVE',
  text: 'Thêm ví dụ ở cấp xã',
  month: '2026-10',
  classCode: 'L-01',
  mayRemove: false,
};

const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  server.use(
    http.get(base, ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json(results);
    }),
    http.get(`${base}/comments`, ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ items: [comment], page: 0, size: 20, total: 1 });
    }),
  );
});

test('tells how many answered and what, in words and figures', async () => {
  const { container } = await renderFeature(<SurveyResults place={course} />);
  const content = await screen.findByRole('region', { name: 'Nội dung khóa học' });
  expect(screen.getByText('55% số người đã hoàn thành')).toBeVisible();
  expect(within(content).getByText('4,30/5')).toBeVisible();
  expect(within(content).getByRole('row', { name: 'Rất hài lòng 50% 10' })).toBeVisible();
  const use = screen.getByRole('region', { name: 'Áp dụng vào công việc' });
  expect(within(use).getByRole('row', { name: 'Nhiều 35% 7' })).toBeVisible();
  expect(await screen.findByText('Thêm ví dụ ở cấp xã')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Gỡ ý kiến' })).toBeNull();
  await expectAccessible(container);
});

test('shows nothing of a question that fewer than five answered', async () => {
  await renderFeature(<SurveyResults place={course} />);
  const trainer = await screen.findByRole('region', { name: 'Giảng viên' });
  expect(trainer).toHaveTextContent('Chưa đủ 5 phiếu trả lời câu này.');
  expect(within(trainer).queryByRole('table')).toBeNull();
  const months = screen.getByRole('table', { name: 'Điểm trung bình theo tháng', hidden: true });
  expect(within(months).getByRole('row', { name: '10/2026 10 4,30 – 3,75' })).toBeInTheDocument();
});

test('compares classes, of which each leads to its own results', async () => {
  const { router } = await renderFeature(<SurveyResults place={course} />);
  const table = await screen.findByRole('table', { name: 'So sánh các lớp' });
  expect(
    within(table).getByRole('row', { name: /^Không theo lớp 10 10 4,30 – 3,75/ }),
  ).toBeVisible();
  expect(within(table).getByRole('link', { name: 'Lớp xã Cốc San' })).toHaveAttribute(
    'href',
    `/teach/courses/${course.id}/survey?classId=${classId}`,
  );
  await userEvent.selectOptions(screen.getByLabelText('Lớp'), 'L-01 · Lớp xã Cốc San');
  await waitFor(() => expect(router.state.location.search).toEqual({ classId }));
  await waitFor(() => expect(asked).toContain(`?classId=${classId}`));
});

test('the address says what is looked at', async () => {
  await renderFeature(
    <SurveyResults place={course} />,
    '/?from=2026-01&to=2026-06&question=IMPROVE&q=vi%20du',
  );
  expect(await screen.findByLabelText('Từ tháng')).toHaveValue('01/2026');
  expect(asked).toContain('?from=2026-01&to=2026-06');
  await waitFor(() =>
    expect(asked).toContain('?from=2026-01&to=2026-06&question=IMPROVE&q=vi+du&page=0&size=20'),
  );
  expect(screen.getByLabelText('Câu hỏi')).toHaveValue('IMPROVE');
});

test('nobody has answered yet', async () => {
  server.use(
    http.get(base, () =>
      HttpResponse.json({
        ...results,
        completed: 0,
        answered: 0,
        shown: 0,
        waiting: 0,
        aspects: [],
        months: [],
        classes: [],
      }),
    ),
  );
  const { container } = await renderFeature(<SurveyResults place={course} />);
  expect(await screen.findByText('Chưa có ai trả lời khảo sát')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Xuất Excel' })).toBeNull();
  await expectAccessible(container);
});

test('fewer than five wait for company', async () => {
  server.use(
    http.get(base, () =>
      HttpResponse.json({
        ...results,
        answered: 3,
        shown: 0,
        waiting: 3,
        aspects: [],
        months: [],
        classes: [],
      }),
    ),
  );
  const { container } = await renderFeature(<SurveyResults place={course} />);
  expect(await screen.findByText('3 phiếu đang chờ đủ 5')).toBeVisible();
  expect(screen.queryByText('Mức đánh giá')).toBeNull();
  await expectAccessible(container);
});

test('a comment that names somebody is taken away with a reason', async () => {
  const removed: unknown[] = [];
  server.use(
    http.get(`${base}/comments`, () =>
      HttpResponse.json({
        items: removed.length > 0 ? [] : [{ ...comment, mayRemove: true }],
        page: 0,
        size: 20,
        total: removed.length > 0 ? 0 : 1,
      }),
    ),
    http.post('/api/survey-comments/c1/removal', async ({ request }) => {
      removed.push(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
  );
  await renderFeature(
    <>
      <SurveyResults place={course} />
      <Toasts />
    </>,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Gỡ ý kiến' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Gỡ ý kiến' }));
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('Nhập lý do');
  await expectAccessible(dialog);
  await userEvent.type(within(dialog).getByLabelText('Lý do'), 'Nêu tên một người');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Gỡ ý kiến' }));
  expect(await screen.findByText('Đã gỡ ý kiến')).toBeVisible();
  expect(removed).toEqual([{ reason: 'Nêu tên một người' }]);
  expect(await screen.findByText('Chưa có ý kiến nào')).toBeVisible();
});

test('tells whoever may not see it', async () => {
  server.use(http.get(base, () => problem(403, 'organisation.not-allowed')));
  const { container } = await renderFeature(<SurveyResults place={course} />);
  expect(await screen.findByText('Bạn không có quyền xem kết quả khảo sát này')).toBeVisible();
  await expectAccessible(container);
});

test('a class shows its own results and none of others', async () => {
  server.use(
    http.get(`/api/classes/${classId}/survey`, () => HttpResponse.json(results)),
    http.get(`/api/classes/${classId}/survey/comments`, () =>
      HttpResponse.json({ items: [comment], page: 0, size: 20, total: 1 }),
    ),
  );
  await renderFeature(<SurveyResults place={{ kind: 'class', id: classId }} />);
  expect(await screen.findByText('Thêm ví dụ ở cấp xã')).toBeVisible();
  expect(screen.queryByRole('table', { name: 'So sánh các lớp' })).toBeNull();
  expect(screen.queryByLabelText('Lớp')).toBeNull();
});

import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { problem } from '@mock-api/problem';
import { server } from '@mock-api/server';
import { useQuery } from '@tanstack/react-query';
import { expectAccessible, renderFeature } from '@testing/render';
import type { AnswerSurvey, OwnSurvey } from '@/shared/api/schema';
import { SurveyInvitation } from './SurveyInvitation';
import { SurveyRoom } from './SurveyRoom';
import { ownSurveyQuery } from './survey.queries';

const enrolmentId = '0193e000-0000-7000-8000-000000000901';

const open: OwnSurvey = { enrolmentId, courseTitle: 'An toàn thông tin', state: 'OPEN' };

const sent: AnswerSurvey[] = [];

beforeEach(() => {
  sent.length = 0;
  server.use(
    http.get(`/api/enrolments/${enrolmentId}/survey`, () => HttpResponse.json(open)),
    http.post<never, AnswerSurvey>(`/api/enrolments/${enrolmentId}/survey`, async ({ request }) => {
      sent.push(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
  );
});

function Page() {
  const { data } = useQuery(ownSurveyQuery(enrolmentId));
  return data === undefined ? null : <SurveyRoom own={data} afterwards={<p>Chứng nhận</p>} />;
}

const group = (name: RegExp) => screen.getByRole('group', { name });
const choose = (name: RegExp, point: string) =>
  userEvent.click(within(group(name)).getByRole('radio', { name: point }));
const send = () => userEvent.click(screen.getByRole('button', { name: 'Gửi phiếu khảo sát' }));

async function rate() {
  await screen.findByRole('group', { name: /nội dung/ });
  await choose(/nội dung/, 'Rất hài lòng');
  await choose(/giảng viên/, 'Hài lòng');
  await choose(/công việc/, 'Một phần');
}

test('says what becomes of the answers, takes them and thanks', async () => {
  const { container } = await renderFeature(<Page />);
  expect(await screen.findByText(/không kèm họ tên, tài khoản hay thời điểm gửi/)).toBeVisible();
  expect(screen.getByText(/từ 5 phiếu trở lên/)).toBeVisible();
  await expectAccessible(container);
  await rate();
  await userEvent.type(screen.getByLabelText(/hữu ích nhất/), '  Phần thực hành ');
  await send();

  const thanks = await screen.findByRole('region', { name: 'Cảm ơn bạn đã trả lời khảo sát' });
  expect(thanks).toHaveFocus();
  expect(screen.getByText('Chứng nhận')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Về khóa học' })).toHaveAttribute(
    'href',
    `/learn/${enrolmentId}`,
  );
  expect(sent).toEqual([
    {
      submissionId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      content: 5,
      trainer: 4,
      useAtWork: 3,
      useful: 'Phần thực hành',
    },
  ]);
  expect(sessionStorage).toHaveLength(0);
  await expectAccessible(container);
});

test('a course without a trainer has nobody to rate', async () => {
  await renderFeature(<Page />);
  await rate();
  await choose(/giảng viên/, 'Khóa học không có giảng viên');
  await send();
  await screen.findByText('Cảm ơn bạn đã trả lời khảo sát');
  expect(sent[0]).not.toHaveProperty('trainer');
});

test('leads to the ratings that are missing', async () => {
  const { container } = await renderFeature(<Page />);
  await screen.findByRole('group', { name: /nội dung/ });
  await send();
  const summary = await screen.findByRole('alert');
  expect(within(summary).getAllByRole('link')).toHaveLength(3);
  await userEvent.click(within(summary).getByRole('link', { name: /áp dụng vào công việc/ }));
  expect(within(group(/công việc/)).getByRole('radio', { name: 'Hầu như không' })).toHaveFocus();
  expect(group(/công việc/)).toHaveAccessibleDescription('Chọn mức áp dụng vào công việc');
  expect(sent).toEqual([]);
  await expectAccessible(container);
});

test('what was written is there after the page was loaded anew, and is still the same sending', async () => {
  server.use(
    http.post<never, AnswerSurvey>(
      `/api/enrolments/${enrolmentId}/survey`,
      async ({ request }) => {
        sent.push(await request.json());
        return problem(500, 'unexpected');
      },
      { once: true },
    ),
  );
  const first = await renderFeature(<Page />);
  await rate();
  await userEvent.type(screen.getByLabelText(/cần cải thiện/), 'Thêm ví dụ');
  await send();
  expect(await screen.findByRole('alert')).toBeVisible();
  expect(screen.getByLabelText(/cần cải thiện/)).toHaveValue('Thêm ví dụ');
  first.unmount();

  await renderFeature(<Page />);
  expect(await screen.findByLabelText(/cần cải thiện/)).toHaveValue('Thêm ví dụ');
  expect(within(group(/công việc/)).getByRole('radio', { name: 'Một phần' })).toBeChecked();
  await send();
  await screen.findByText('Cảm ơn bạn đã trả lời khảo sát');
  expect(sent).toHaveLength(2);
  expect(sent[1]).toEqual(sent[0]);
});

test('asks before what was written is left behind, and then forgets it', async () => {
  const { router } = await renderFeature(<Page />);
  await rate();
  act(() => void router.navigate({ href: '/learning' }));
  const dialog = await screen.findByRole('dialog', { name: 'Có thay đổi chưa được lưu' });
  expect(sessionStorage).toHaveLength(1);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Rời trang, bỏ thay đổi' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/learning'));
  expect(sessionStorage).toHaveLength(0);
});

test('counts what is written, and tells aloud when there is little room left', async () => {
  await renderFeature(<Page />);
  const useful = await screen.findByLabelText(/hữu ích nhất/);
  await userEvent.type(useful, 'Phần thực hành');
  expect(screen.getByText('14/1.000 ký tự')).toBeVisible();
  await userEvent.clear(useful);
  await userEvent.click(useful);
  await userEvent.paste('a'.repeat(990));
  expect(screen.getByText('Còn 10 ký tự')).toHaveAttribute('role', 'status');
});

test('is not open before the course is completed', async () => {
  const { container } = await renderFeature(
    <SurveyRoom own={{ ...open, state: 'NOT_YET' }} afterwards={null} />,
  );
  expect(screen.getByRole('link', { name: 'Tiếp tục học' })).toBeVisible();
  expect(screen.queryByRole('radio')).toBeNull();
  await expectAccessible(container);
});

test('was answered once, and says when', async () => {
  const { container } = await renderFeature(
    <SurveyRoom
      own={{ ...open, state: 'ANSWERED', answeredOn: '2026-11-20' }}
      afterwards={<p>Chứng nhận</p>}
    />,
  );
  expect(screen.getByText(/gửi ngày 20\/11\/2026/)).toBeVisible();
  expect(screen.getByText('Chứng nhận')).toBeVisible();
  await expectAccessible(container);
});

test('invites whoever has not answered', async () => {
  const { container } = await renderFeature(<SurveyInvitation enrolmentId={enrolmentId} />);
  expect(await screen.findByRole('link', { name: 'Trả lời khảo sát' })).toHaveAttribute(
    'href',
    `/learn/${enrolmentId}/survey`,
  );
  await expectAccessible(container);
});

test('invites nobody twice', async () => {
  let asked = false;
  server.use(
    http.get(`/api/enrolments/${enrolmentId}/survey`, () => {
      asked = true;
      return HttpResponse.json({ ...open, state: 'ANSWERED', answeredOn: '2026-11-20' });
    }),
  );
  const { queryClient } = await renderFeature(<SurveyInvitation enrolmentId={enrolmentId} />);
  await waitFor(() => expect(asked).toBe(true));
  await waitFor(() => expect(queryClient.isFetching()).toBe(0));
  expect(screen.queryByRole('link')).toBeNull();
});

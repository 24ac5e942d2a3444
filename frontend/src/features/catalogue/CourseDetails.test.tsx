import { useSuspenseQuery, useQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { delay, http, HttpResponse } from 'msw';
import { Suspense } from 'react';
import { expect, test } from 'vitest';
import { server } from '@mock-api/server';
import type { CoursePage, EnrolmentView } from '@/shared/api/schema';
import { expectAccessible, renderFeature } from '@testing/render';
import { CourseDetails } from './CourseDetails';
import { coursePageQuery } from './catalogue.queries';

const id = '0193a000-0000-7000-8000-000000000001';

/** As it is published by somebody who gave it a name and lessons, and nothing more. */
const bare: CoursePage = {
  courseId: id,
  slug: 'ky-so',
  code: 'KS',
  title: 'Ký số',
  summary: '',
  language: 'vi',
  level: 'BASIC',
  provider: { id, name: 'Bộ Khoa học và Công nghệ' },
  trainers: [],
  topics: [],
  outcomes: [],
  audience: [],
  certificate: true,
  lessonCount: 1,
  estimatedMinutes: 5,
  enrolledCount: 0,
  sections: [],
  versionNumber: 1,
  publishedAt: '2026-11-27T01:00:00Z',
  abilities: ['ENROL'],
};

test('of what the author left out there is no empty heading', async () => {
  const { container } = await renderFeature(<CourseDetails course={bare} />);
  const headings = screen.getAllByRole('heading', { level: 2 });
  expect(headings.map(({ textContent }) => textContent)).toEqual([
    'Nội dung khóa học',
    'Thông tin khóa học',
  ]);
  const terms = screen.getAllByRole('term');
  expect(terms.map(({ textContent }) => textContent)).toEqual(['Đơn vị tổ chức', 'Phiên bản']);
  expect(screen.queryByText(/người đã ghi danh/)).toBeNull();
  await expectAccessible(container);
});

test('what the author wrote is told', async () => {
  const told = { ...bare, outcomes: ['Ký được'], audience: ['Văn thư'], enrolledCount: 2 };
  await renderFeature(<CourseDetails course={told} />);
  expect(screen.getByRole('region', { name: 'Sau khóa học, bạn có thể' })).toHaveTextContent(
    'Ký được',
  );
  expect(screen.getByRole('region', { name: 'Dành cho' })).toHaveTextContent('Văn thư');
  expect(screen.getByText('2 người đã ghi danh')).toBeVisible();
});

function Page() {
  // Something else that is shown of one's learning, and takes its time.
  useQuery({ queryKey: ['learning', 'slow'], queryFn: () => delay(400).then(() => null) });
  return <CourseDetails course={useSuspenseQuery(coursePageQuery('ky-so')).data} />;
}

test('enrolling leads to the lessons, also when the page knows of it before', async () => {
  let enrolled = false;
  server.use(
    http.get('/api/catalogue/courses/ky-so', () =>
      HttpResponse.json<CoursePage>(
        enrolled
          ? {
              ...bare,
              abilities: ['CONTINUE'],
              enrolment: { enrolmentId: id, state: 'NOT_STARTED', percent: 0 },
            }
          : bare,
      ),
    ),
    http.post(`/api/courses/${id}/enrolments`, () => {
      enrolled = true;
      return HttpResponse.json({ enrolmentId: id } as EnrolmentView, { status: 201 });
    }),
  );
  const { router } = await renderFeature(
    <Suspense>
      <Page />
    </Suspense>,
    '/courses/ky-so',
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Ghi danh' }));
  expect(await screen.findByRole('link', { name: 'Tiếp tục học' })).toBeVisible();
  await waitFor(() => expect(router.state.location.pathname).toBe(`/learn/${id}`));
});

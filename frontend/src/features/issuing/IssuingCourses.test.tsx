import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { administrator } from '@mock-api/people';
import { server } from '@mock-api/server';
import { session } from '@mock-api/session';
import type { IssuingCourse } from '@/shared/api/schema';
import { expectAccessible, renderFeature } from '@testing/render';
import { IssuingCourses } from './IssuingCourses';

const course = (no: number): IssuingCourse => ({
  courseId: `0193a000-0000-7000-8000-0000000000${String(no).padStart(2, '0')}`,
  code: `KH-${String(no)}`,
  title: `Khóa học ${String(no)}`,
  issuerName: 'Bộ Khoa học và Công nghệ',
});

const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  session.open(administrator);
  server.use(
    http.get('/api/issuing-courses', ({ request }) => {
      const { searchParams } = new URL(request.url);
      asked.push(searchParams.toString());
      const found = searchParams.has('q') ? [] : Array.from({ length: 12 }, (_, no) => course(no));
      const page = Number(searchParams.get('page'));
      return HttpResponse.json({
        items: found.slice(page * 10, page * 10 + 10),
        page,
        size: 10,
        total: found.length,
      });
    }),
  );
});

test('lists a page of courses, each leading to its conditions', async () => {
  const user = userEvent.setup();
  const { container } = await renderFeature(<IssuingCourses />);
  const first = await screen.findByRole('link', { name: 'Khóa học 0' });
  expect(first).toHaveAttribute('href', '/manage/issuing/courses/' + course(0).courseId);
  expect(screen.queryByRole('link', { name: 'Khóa học 11' })).toBeNull();
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Trang sau' }));
  expect(await screen.findByRole('link', { name: 'Khóa học 11' })).toBeVisible();
});

test('says so when no course has the words', async () => {
  const user = userEvent.setup();
  await renderFeature(<IssuingCourses />);
  await user.type(await screen.findByRole('searchbox'), 'xyz{Enter}');
  expect(await screen.findByText('Không có khóa học nào khớp.')).toBeVisible();
  await waitFor(() => expect(asked.at(-1)).toContain('q=xyz'));
});

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import { course } from '@mock-api/authoringData';
import { resetAuthoring } from '@mock-api/handlers/authoring';
import { server } from '@mock-api/server';
import type { PublicationCheck } from '@/shared/api/schema';
import { expectAccessible, renderFeature } from '@testing/render';
import { PublishDialog } from './PublishDialog';

const checks = `/api/authoring/courses/${course.courseId}/checks`;
const onClose = vi.fn();

beforeEach(() => resetAuthoring());

async function open() {
  await renderFeature(<PublishDialog course={course} opened onClose={onClose} />);
  const dialog = await screen.findByRole('dialog', { name: 'Xuất bản khóa học' });
  return { dialog, user: userEvent.setup() };
}

test('warnings lead to their place and do not stop publishing', async () => {
  const { dialog, user } = await open();
  expect(await within(dialog).findByText('Nên sửa:')).toBeVisible();
  expect(within(dialog).getByText(/Chương/)).toBeVisible();
  await expectAccessible(dialog);
  await user.click(within(dialog).getByRole('button', { name: 'Xuất bản bản mới' }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
});

test('an error stops publishing, and the button says why', async () => {
  server.use(
    http.get(checks, () =>
      HttpResponse.json<PublicationCheck>({
        problems: [
          { severity: 'WARNING', code: 'content.cover-missing', message: 'Chưa có ảnh bìa.' },
          { severity: 'ERROR', code: 'content.lesson-empty', message: 'Bài học trống.' },
        ],
        changes: [{ kind: 'ADDED', item: 'LESSON', title: 'Kinh tế số' }],
      }),
    ),
  );
  const { dialog, user } = await open();
  const problems = await within(dialog).findAllByText(/Lỗi:|Nên sửa:/);
  expect(problems.map(({ textContent }) => textContent)).toEqual(['Lỗi:', 'Nên sửa:']);
  const publish = within(dialog).getByRole('button', { name: 'Xuất bản bản mới' });
  expect(publish).toHaveAttribute('aria-disabled', 'true');
  await user.hover(publish);
  expect(await screen.findByText('Hãy sửa các lỗi trước khi xuất bản.')).toBeInTheDocument();
});

test('without changes there is nothing to publish', async () => {
  server.use(
    http.get(checks, () => HttpResponse.json<PublicationCheck>({ problems: [], changes: [] })),
  );
  const { dialog } = await open();
  expect(await within(dialog).findByText('Không phát hiện lỗi nào.')).toBeVisible();
  expect(within(dialog).getByRole('button', { name: 'Xuất bản bản mới' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test('of the first version nothing is compared with one before', async () => {
  const { publishedVersion: _, ...unpublished } = course;
  await renderFeature(<PublishDialog course={unpublished} opened onClose={onClose} />);
  const dialog = await screen.findByRole('dialog', { name: 'Xuất bản khóa học' });
  expect(await within(dialog).findByText('Nội dung của bản đầu tiên')).toBeVisible();
  expect(within(dialog).queryByText(/bản trước|Học viên đang học/)).toBeNull();
});

test('a problem leads to where it is put right', async () => {
  const problem = { severity: 'WARNING' as const, message: '' };
  server.use(
    http.get(checks, () =>
      HttpResponse.json<PublicationCheck>({
        problems: [
          { ...problem, code: 'content.course-empty' },
          { ...problem, code: 'content.cover-missing' },
        ],
        changes: [],
      }),
    ),
  );
  const { dialog } = await open();
  const places = await within(dialog).findAllByRole('link');
  expect(places.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Nội dung', `/teach/courses/${course.courseId}`],
    ['Thông tin khóa học', `/teach/courses/${course.courseId}/settings`],
  ]);
});

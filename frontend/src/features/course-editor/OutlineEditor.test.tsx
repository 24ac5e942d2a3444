import { useSuspenseQuery } from '@tanstack/react-query';
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { http, HttpResponse } from 'msw';
import { resetAuthoring } from '@mock-api/handlers/authoring';
import { course } from '@mock-api/authoringData';
import { server } from '@mock-api/server';
import { Toasts } from '@/ui/Toast/Toasts';
import { expectAccessible, renderFeature } from '@testing/render';
import { draftCourseQuery } from './course.queries';
import { OutlineEditor } from './OutlineEditor';
import { useOutlineActions } from './useOutlineActions';

function Page() {
  const { data } = useSuspenseQuery(draftCourseQuery(course.courseId));
  const actions = useOutlineActions(course.courseId);
  return <OutlineEditor course={data} actions={actions} />;
}

async function openOutline() {
  const view = await renderFeature(
    <Suspense>
      <Page />
      <Toasts />
    </Suspense>,
  );
  await screen.findByRole('list', { name: 'Đề cương khóa học' });
  return { ...view, user: userEvent.setup() };
}

const lessons = () => screen.getAllByRole('link').map(({ textContent }) => textContent);

// Whether each of many elements is hidden takes jsdom long to find out, and nothing here is.
configure({ defaultHidden: true });

beforeEach(() => resetAuthoring());

test('lists sections and lessons, and marks what changed since it was published', async () => {
  const { container } = await openOutline();
  expect(screen.getByRole('heading', { name: /Hiểu đúng về chuyển đổi số/ })).toBeVisible();
  expect(lessons()).toContain('Số hóa và chuyển đổi số');
  expect(screen.getAllByRole('img', { name: 'Có thay đổi chưa xuất bản' })).toHaveLength(1);
  await expectAccessible(container);
});

test('the arrow keys on a handle move a lesson and say so', async () => {
  const { user } = await openOutline();
  screen.getByRole('button', { name: /Di chuyển “Một hồ sơ, hai cách làm”/ }).focus();
  await user.keyboard('{ArrowDown}');
  expect(await screen.findByText('Đã chuyển “Một hồ sơ, hai cách làm”.')).toBeInTheDocument();
  await waitFor(() =>
    expect(lessons().slice(0, 2)).toEqual(['Số hóa và chuyển đổi số', 'Một hồ sơ, hai cách làm']),
  );
});

test('the menu moves a lesson into another section', async () => {
  const { user } = await openOutline();
  await user.click(screen.getByRole('button', { name: 'Thao tác với “Một hồ sơ, hai cách làm”' }));
  await user.click(
    await screen.findByRole('menuitem', { name: 'Chuyển sang “Bắt đầu từ ngày mai”' }),
  );
  await waitFor(() => expect(lessons().at(-1)).toBe('Một hồ sơ, hai cách làm'));
});

test('a lesson is added where it will stand', async () => {
  const { user } = await openOutline();
  const [first] = screen.getAllByRole('button', { name: 'Thêm bài học' });
  if (first === undefined) throw new Error('no section offers to add a lesson');
  await user.click(first);
  const form = screen.getByRole('textbox', { name: 'Tên bài học' });
  await user.type(form, 'Chuyện ở xã Bản Liền{Enter}');
  expect(await screen.findByRole('link', { name: 'Chuyện ở xã Bản Liền' })).toBeVisible();
});

test('a name is asked for, in words', async () => {
  const { user } = await openOutline();
  await user.click(screen.getByRole('button', { name: 'Thêm chương' }));
  await user.keyboard('{Enter}');
  expect(screen.getByRole('textbox', { name: 'Tên chương' })).toHaveAccessibleDescription(
    'Nhập tên',
  );
});

test('what is deleted comes back by undo', async () => {
  const { user } = await openOutline();
  await user.click(screen.getByRole('button', { name: 'Thao tác với “Kinh tế số”' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Xóa' }));
  await waitFor(() => expect(lessons()).not.toContain('Kinh tế số'));
  const notices = screen.getByRole('region', { name: 'Thông báo nhanh' });
  expect(within(notices).getByText('Đã xóa “Kinh tế số”.')).toBeVisible();
  await user.click(within(notices).getByRole('button', { name: 'Hoàn tác' }));
  await waitFor(() => expect(lessons()).toContain('Kinh tế số'));
});

test('a course without anything offers the first section once', async () => {
  server.use(
    http.get(`/api/authoring/courses/${course.courseId}`, () =>
      HttpResponse.json({ ...course, sections: [] }),
    ),
  );
  const { user } = await openOutline();
  await user.click(screen.getByRole('button', { name: 'Thêm chương' }));
  expect(screen.getByRole('textbox', { name: 'Tên chương' })).toHaveFocus();
  expect(screen.queryByText('Khóa học chưa có chương nào')).toBeNull();
});

import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { authoring, resetAuthoring } from '@mock-api/handlers/authoring';
import { course, lessons } from '@mock-api/authoringData';
import type { DraftLesson } from '@/shared/api/schema';
import { Toasts } from '@/ui/Toast/Toasts';
import { expectAccessible, renderFeature } from '@testing/render';
import { LessonEditor } from './LessonEditor';

const seed = lessons[0];
if (seed === undefined) throw new Error('the mock has no lesson');
const lesson: DraftLesson = {
  ...seed,
  blocks: seed.blocks.filter(({ type }) => type !== 'RICH_TEXT'),
};

async function open() {
  const view = await renderFeature(
    <>
      <LessonEditor
        courseId={course.courseId}
        lesson={lesson}
        above={[]}
        actions={null}
        below={null}
        quiz={{ show: (quizId) => quizId, choose: () => null }}
      />
      <Toasts />
    </>,
  );
  return { ...view, user: userEvent.setup() };
}

// Whether each of many elements is hidden takes jsdom long to find out, and nothing here is.
configure({ defaultHidden: true });

beforeEach(() => resetAuthoring());

test('saves by itself and says when', async () => {
  const { user, container } = await open();
  expect(screen.getByText('Đã lưu 10:32')).toBeVisible();
  const name = screen.getByRole('textbox', { name: 'Tên bài học' });
  await user.clear(name);
  await user.type(name, 'Mở đầu');
  expect(screen.getByText('Chưa lưu')).toBeVisible();
  expect(screen.getByRole('heading', { level: 1, name: 'Mở đầu' })).toBeVisible();
  await waitFor(() => expect(screen.getByText(/^Đã lưu/)).toBeVisible(), { timeout: 8_000 });
  expect(authoring.lessons.find(({ lessonId }) => lessonId === lesson.lessonId)?.title).toBe(
    'Mở đầu',
  );
  await expectAccessible(container);
});

test('a picture needs a description unless it only decorates', async () => {
  const { user } = await open();
  const picture = await screen.findByRole('region', { name: 'Hình ảnh 1' });
  const description = within(picture).getByRole('textbox', { name: 'Mô tả hình ảnh' });
  await user.clear(description);
  expect(description).toHaveAccessibleDescription(/Viết mô tả/);
  await user.click(within(picture).getByRole('checkbox', { name: 'Hình chỉ để trang trí' }));
  expect(within(picture).queryByRole('textbox', { name: 'Mô tả hình ảnh' })).toBeNull();
});

test('tells that a film plays as it was uploaded', async () => {
  await open();
  const film = screen.getByRole('region', { name: 'Video 1' });
  expect(await within(film).findByText(/được phát đúng như tệp đã tải lên/)).toBeVisible();
});

const blockNames = () =>
  screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

test('a block moves by its buttons', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: 'Chuyển lên: Video 1' }));
  expect(blockNames()).toEqual(['Video 1', 'Hình ảnh 1']);
});

test('a deleted block comes back by undo', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: 'Thao tác với Hình ảnh 1' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Xóa' }));
  expect(blockNames()).toEqual(['Video 1']);
  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  expect(blockNames()).toEqual(['Hình ảnh 1', 'Video 1']);
});

test('a rule that the lesson cannot fulfil is told at once', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('radio', { name: 'Học viên đã đạt bài kiểm tra trong bài' }));
  expect(screen.getByText(/Bài chưa có bài kiểm tra/)).toBeVisible();
});

test('another version is compared and one of them chosen', async () => {
  const { user } = await open();
  const theirs = authoring.lessons.find(({ lessonId }) => lessonId === lesson.lessonId);
  Object.assign(theirs ?? {}, { title: 'Bản của đồng nghiệp', revision: 7 });
  await user.type(screen.getByRole('textbox', { name: 'Tên bài học' }), ' (sửa)');
  const dialog = await screen.findByRole(
    'dialog',
    { name: 'Bài học vừa được sửa ở nơi khác' },
    { timeout: 8_000 },
  );
  expect(within(dialog).getByText('Bản của đồng nghiệp')).toBeVisible();
  await user.click(within(dialog).getByRole('button', { name: 'Lấy bản kia' }));
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Bản của đồng nghiệp' }),
  ).toBeVisible();
});

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { course, quizzes } from '@mock-api/authoringData';
import type { QuizView } from '@/shared/api/schema';
import { expectAccessible, renderFeature } from '@testing/render';
import { QuizForm } from './QuizForm';

const onSaved = vi.fn<(quiz: QuizView) => void>();

async function open(quiz?: QuizView) {
  const view = await renderFeature(
    <QuizForm
      courseId={course.courseId}
      unitId={course.unit.id}
      quiz={quiz}
      onCancel={() => undefined}
      onSaved={onSaved}
    />,
  );
  await screen.findByRole('checkbox', { name: /Kinh tế số/ });
  return { ...view, user: userEvent.setup() };
}

test('tells how many approved questions the chosen topics have', async () => {
  const { user, container } = await open();
  expect(screen.getByText('Có 24 câu đã duyệt phù hợp.')).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: /Kinh tế số/ }));
  expect(screen.getByText('Có 8 câu đã duyệt phù hợp.')).toBeVisible();
  await expectAccessible(container);
});

test('an empty time limit means none', async () => {
  const { user } = await open(quizzes[0]);
  await user.clear(screen.getByRole('spinbutton', { name: /Thời gian làm bài/ }));
  await user.click(screen.getByRole('button', { name: 'Lưu bài kiểm tra' }));
  await vi.waitFor(() => expect(onSaved).toHaveBeenCalled());
});

test('a pass mark beyond a hundred is refused beside its field', async () => {
  const { user } = await open();
  const passMark = screen.getByRole('spinbutton', { name: /Điểm đạt/ });
  await user.clear(passMark);
  await user.type(passMark, '120');
  await user.click(screen.getByRole('button', { name: 'Tạo bài kiểm tra' }));
  expect(passMark).toHaveAccessibleDescription(/Nhập tỉ lệ từ 1 đến 100/);
});

test('a tolerance is asked for once two persons mark, and kept within a hundred percent', async () => {
  const { user, container } = await open();
  expect(screen.queryByRole('spinbutton', { name: /Chênh lệch cho phép/ })).toBeNull();
  await user.click(screen.getByRole('radio', { name: 'Hai người chấm độc lập' }));
  const tolerance = screen.getByRole('spinbutton', { name: /Chênh lệch cho phép/ });
  await expectAccessible(container);
  await user.clear(tolerance);
  await user.type(tolerance, '101');
  await user.click(screen.getByRole('button', { name: 'Tạo bài kiểm tra' }));
  expect(tolerance).toHaveAccessibleDescription(/Nhập tỉ lệ từ 0 đến 100/);
});

test('learners who review each other give at least as many reviews as a work needs', async () => {
  const { user, container } = await open();
  await user.click(screen.getByRole('radio', { name: 'Học viên đánh giá chéo' }));
  await expectAccessible(container);
  const each = screen.getByRole('spinbutton', { name: /Mỗi học viên đánh giá/ });
  await user.clear(each);
  await user.type(each, '2');
  await user.click(screen.getByRole('button', { name: 'Tạo bài kiểm tra' }));
  expect(each).toHaveAccessibleDescription(/ít nhất bằng số đánh giá một bài cần/);
});

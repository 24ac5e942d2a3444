import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { questions } from '@mock-api/authoringData';
import { laoCaiDepartment } from '@mock-api/people';
import type { QuestionView } from '@/shared/api/schema';
import { expectAccessible, renderFeature } from '@testing/render';
import { QuestionEditor } from './QuestionEditor';

const onSaved = vi.fn<(question: QuestionView) => void>();

async function open(question?: QuestionView) {
  const view = await renderFeature(
    <QuestionEditor question={question} units={[laoCaiDepartment]} onSaved={onSaved} />,
  );
  return { ...view, user: userEvent.setup() };
}

test('an empty question is not sent: a summary leads to each field', async () => {
  const { user, container } = await open();
  await user.click(screen.getByRole('button', { name: 'Lưu câu hỏi' }));
  const summary = screen.getByRole('alert');
  expect(summary).toHaveFocus();
  await user.click(within(summary).getByRole('link', { name: 'Nhập nội dung câu hỏi' }));
  expect(screen.getByRole('textbox', { name: 'Nội dung câu hỏi' })).toHaveFocus();
  expect(within(summary).getByRole('link', { name: 'Nhập ít nhất hai phương án' })).toBeVisible();
  await expectAccessible(container);
});

test('what is written appears as learners will see it', async () => {
  const { user } = await open();
  await user.type(screen.getByRole('textbox', { name: 'Nội dung câu hỏi' }), 'Hồ sơ nằm ở đâu?');
  await user.type(screen.getByRole('textbox', { name: 'Phương án A' }), 'Trên cổng dịch vụ công');
  const preview = screen.getByRole('region', { name: 'Học viên sẽ thấy' });
  expect(within(preview).getByText('Hồ sơ nằm ở đâu?')).toBeVisible();
  expect(within(preview).getByRole('radio', { name: 'Trên cổng dịch vụ công' })).toBeVisible();
});

test('a question of one answer has one right option', async () => {
  const { user } = await open(questions[0]);
  await user.click(screen.getByRole('radio', { name: 'Phương án B là đáp án đúng' }));
  expect(screen.getByRole('radio', { name: 'Phương án A là đáp án đúng' })).not.toBeChecked();
});

test('options left empty are not sent', async () => {
  const { user } = await open();
  await user.type(screen.getByRole('textbox', { name: 'Nội dung câu hỏi' }), 'Đúng hay sai?');
  await user.type(screen.getByRole('textbox', { name: 'Phương án A' }), 'Đúng');
  await user.type(screen.getByRole('textbox', { name: 'Phương án B' }), 'Sai');
  await user.click(screen.getByRole('radio', { name: 'Phương án A là đáp án đúng' }));
  await user.type(screen.getByRole('combobox', { name: 'Chủ đề' }), 'Chính quyền số');
  await user.click(screen.getByRole('button', { name: 'Lưu câu hỏi' }));
  await vi.waitFor(() => expect(onSaved).toHaveBeenCalled());
  expect(onSaved.mock.lastCall?.[0].options.map(({ text }) => text)).toEqual(['Đúng', 'Sai']);
});

test('who may not edit is told so at the button', async () => {
  const [question] = questions;
  if (question === undefined) throw new Error('the mock has no question');
  const { user } = await open({ ...question, abilities: [] });
  const save = screen.getByRole('button', { name: 'Lưu câu hỏi' });
  expect(save).toHaveAttribute('aria-disabled', 'true');
  await user.hover(save);
  expect(
    await screen.findByText('Bạn không có quyền sửa câu hỏi của đơn vị này.'),
  ).toBeInTheDocument();
});

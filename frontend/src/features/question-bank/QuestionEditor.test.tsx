import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { http, HttpResponse } from 'msw';
import { questions } from '@mock-api/authoringData';
import { questionBodies } from '@mock-api/questionBodies';
import { server } from '@mock-api/server';
import { laoCaiDepartment } from '@mock-api/people';
import type { QuestionType, QuestionView, WriteQuestion } from '@/shared/api/schema';
import type { ChoiceBody } from '@/question-types/choice/choice';
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

test.each(Object.entries(questionBodies))(
  'a question of %s that is loaded and saved unchanged stays as it was',
  async (type, body) => {
    const [first] = questions;
    if (first === undefined) throw new Error('the mock has no question');
    const question = { ...first, type: type as QuestionType, body };
    const sent = vi.fn<(body: unknown) => void>();
    server.use(
      http.put('/api/questions/:id', async ({ request }) => {
        const input = (await request.json()) as WriteQuestion;
        sent(input.body);
        return HttpResponse.json(question);
      }),
    );
    const { user } = await open(question);
    await user.click(screen.getByRole('button', { name: 'Lưu câu hỏi' }));
    await vi.waitFor(() => expect(sent).toHaveBeenCalledWith(body));
  },
);

test('another type is chosen with the fields that go with it', async () => {
  const { user } = await open();
  await user.selectOptions(screen.getByLabelText('Loại câu hỏi'), 'Ghép đôi');
  expect(await screen.findByText('Các cặp đúng')).toBeVisible();
});

test('what the server refuses is shown at the field, to which the summary leads', async () => {
  server.use(
    http.put('/api/questions/:id', () =>
      HttpResponse.json(
        {
          code: 'assessment.text-too-long',
          title: 'Nội dung quá dài',
          status: 400,
          errors: [{ field: 'options[1].feedback', code: 'x', message: 'Nhận xét quá dài' }],
        },
        { status: 400, headers: { 'content-type': 'application/problem+json' } },
      ),
    ),
  );
  const [first] = questions;
  if (first === undefined) throw new Error('the mock has no question');
  const { user } = await open({ ...first, body: questionBodies.SINGLE_CHOICE });
  await user.click(screen.getByRole('button', { name: 'Lưu câu hỏi' }));
  await user.click(await screen.findByRole('link', { name: 'Nhận xét quá dài' }));
  expect(document.activeElement).toHaveAccessibleDescription('Nhận xét quá dài');
});

test('what keeps a draft from being tried is told at its field', async () => {
  const { user } = await open();
  await user.selectOptions(screen.getByLabelText('Loại câu hỏi'), 'Số');
  await screen.findByText('Kết quả được chấp nhận');
  await user.click(screen.getByRole('button', { name: 'Thử' }));
  await user.click(screen.getByRole('link', { name: 'Nhập một số' }));
  expect(screen.getByLabelText('Giá trị đúng')).toHaveFocus();
});

test('a draft is tried before it is saved: answered, marked, and its solution told', async () => {
  const { user } = await open(questions[0]);
  const panel = screen.getByRole('region', { name: 'Thử câu hỏi' });
  await user.click(within(panel).getByRole('button', { name: 'Thử' }));
  await user.click(await within(panel).findByRole('radio', { name: /Một cấp/ }));
  await user.click(within(panel).getByRole('button', { name: 'Chấm thử' }));
  expect(await within(panel).findByText('Được 0% số điểm')).toBeVisible();
  expect(within(panel).getByText('Đáp án:')).toBeVisible();
  await user.type(screen.getByRole('textbox', { name: 'Nội dung câu hỏi' }), ' (sửa)');
  expect(within(panel).getByText(/Câu hỏi đã thay đổi/)).toBeVisible();
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
  expect(
    (onSaved.mock.lastCall?.[0].body as ChoiceBody | undefined)?.options.map(({ text }) => text),
  ).toEqual(['Đúng', 'Sai']);
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

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { course, quizzes } from '@mock-api/authoringData';
import { ministry } from '@mock-api/people';
import { problem } from '@mock-api/problem';
import { server } from '@mock-api/server';
import type { BankView, QuizView, WriteQuiz } from '@/shared/api/schema';
import { expectAccessible, renderFeature } from '@testing/render';
import { QuizForm } from './QuizForm';
import { QuizSummary } from './QuizSummary';

async function open(quiz?: QuizView, topic = /Kinh tế số/) {
  const view = await renderFeature(
    <QuizForm
      courseId={course.courseId}
      unitId={course.unit.id}
      quiz={quiz}
      onCancel={() => undefined}
      onSaved={() => undefined}
    />,
  );
  await screen.findByRole('checkbox', { name: topic });
  return { ...view, user: userEvent.setup() };
}

const bankField = () => screen.findByRole('combobox', { name: /Lấy câu hỏi từ/ });

function sharedBanks(banks: BankView[]) {
  server.use(http.get('/api/question-banks', () => HttpResponse.json(banks)));
}

function drawingFrom(bank: typeof ministry): QuizView {
  const [quiz] = quizzes;
  if (quiz === undefined) throw new Error('The mock server has no quiz');
  return {
    ...quiz,
    sections: quiz.sections.map((section) => ({
      ...section,
      topics: ['Dữ liệu số'],
      bank: bank.id,
    })),
    supplies: [{ title: '', needed: 10, available: 5, bank }],
  };
}

test('nothing is asked where no other unit shares questions', async () => {
  sharedBanks([{ unit: course.unit, questions: 24 }]);
  await open();
  await screen.findByText('Có 24 câu đã duyệt phù hợp.');
  expect(screen.queryByRole('combobox', { name: /Lấy câu hỏi từ/ })).toBeNull();
});

test('topics and numbers are those of the bank that is chosen, and the choice is sent', async () => {
  const sent: WriteQuiz[] = [];
  server.use(
    http.post<never, WriteQuiz>('/api/quizzes', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(quizzes[0]);
    }),
  );
  const { user, container } = await open();
  const field = await bankField();
  expect(field).toHaveDisplayValue('Ngân hàng của đơn vị');
  await user.selectOptions(field, ministry.fullName);
  await user.click(await screen.findByRole('checkbox', { name: /Dữ liệu số/ }));
  expect(screen.queryByRole('checkbox', { name: /Kinh tế số/ })).toBeNull();
  expect(await screen.findByText('Có 5 câu đã duyệt phù hợp.')).toBeVisible();
  expect(field).toHaveAccessibleDescription(/còn chia sẻ khi học viên bắt đầu làm bài/);
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Tạo bài kiểm tra' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.sections).toMatchObject([{ bank: ministry.id, topics: ['Dữ liệu số'] }]);
});

test('another bank leaves the chosen topics behind, says so, and takes it back', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('checkbox', { name: /Kinh tế số/ }));
  const field = await bankField();
  await user.selectOptions(field, ministry.fullName);
  expect(await screen.findByText('Đã bỏ chọn 1 chủ đề của ngân hàng trước.')).toBeVisible();
  await screen.findByRole('checkbox', { name: /Dữ liệu số/ });
  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  expect(field).toHaveDisplayValue('Ngân hàng của đơn vị');
  expect(field).toHaveFocus();
  expect(await screen.findByRole('checkbox', { name: /Kinh tế số/ })).toBeChecked();
  expect(screen.queryByRole('button', { name: 'Hoàn tác' })).toBeNull();
});

test('a bank that shares no longer keeps its name, and the refusal stands at the field', async () => {
  sharedBanks([]);
  server.use(
    http.put('/api/quizzes/:id', () =>
      problem(400, 'assessment.bank-shares-nothing', {
        errors: [
          {
            field: 'sections[0].bank',
            code: 'assessment.bank-shares-nothing',
            message: 'Phần 1: ngân hàng đã chọn không chia sẻ',
          },
        ],
      }),
    ),
  );
  const { user } = await open(drawingFrom(ministry), /Dữ liệu số/);
  const field = await bankField();
  expect(field).toHaveDisplayValue(`${ministry.fullName} (không còn chia sẻ)`);
  expect(field).toHaveAccessibleDescription(/Vẫn lưu được các thay đổi khác/);
  await user.click(screen.getByRole('button', { name: 'Lưu bài kiểm tra' }));
  const summary = await screen.findByRole('alert');
  expect(within(summary).getByRole('link', { name: /ngân hàng đã chọn/ })).toHaveAttribute(
    'href',
    `#${field.id}`,
  );
  expect(field).toHaveAccessibleDescription(/ngân hàng đã chọn không chia sẻ/);
});

test('many banks are looked up, with or without marks', async () => {
  sharedBanks(
    Array.from({ length: 13 }, (_, no) => ({
      unit: {
        id: `0193a000-0000-7000-8000-0000000009${String(no).padStart(2, '0')}`,
        name: `Tỉnh ${no}`,
        fullName: no === 7 ? 'Ủy ban nhân dân thành phố Đà Nẵng' : `Ủy ban nhân dân tỉnh ${no}`,
      },
      questions: 3,
    })),
  );
  const { user, container } = await open();
  const field = await bankField();
  await user.type(field, 'da nang');
  await waitFor(() => expect(screen.queryByRole('option', { name: /tỉnh 3/ })).toBeNull());
  await user.click(screen.getByRole('option', { name: /Đà Nẵng/ }));
  expect(field).toHaveDisplayValue('Ủy ban nhân dân thành phố Đà Nẵng');
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: /Xóa lựa chọn: Lấy câu hỏi từ/ }));
  expect(field).toHaveDisplayValue('');
});

test('the summary tells which bank each topic is of', async () => {
  const shared = drawingFrom(ministry);
  const [own] = quizzes;
  server.use(
    http.get('/api/quizzes/:id', () =>
      HttpResponse.json({
        ...shared,
        sections: [...(own?.sections ?? []), ...shared.sections],
        supplies: [...(own?.supplies ?? []), ...shared.supplies],
      }),
    ),
  );
  await renderFeature(<QuizSummary quizId={shared.quizId} unitId={shared.unitId} />);
  expect(await screen.findByText('Rút từ: Chính quyền số, Kinh tế số.')).toBeVisible();
  expect(screen.getByText(`Rút từ ngân hàng của ${ministry.fullName}: Dữ liệu số.`)).toBeVisible();
});

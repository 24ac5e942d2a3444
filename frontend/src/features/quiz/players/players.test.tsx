import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { QuestionType } from '@/shared/api/schema';
import { PlayerBody } from './PlayerBody';
import { isAnswered } from './players';

let given: unknown;

function Room({ type, shown }: { type: QuestionType; shown: unknown }) {
  const [answer, setAnswer] = useState<unknown>();
  given = answer;
  return (
    <PlayerBody
      question={{ type, stem: 'Câu hỏi', shown }}
      name="question"
      answer={answer}
      onAnswer={setAnswer}
    />
  );
}

const show = (type: QuestionType, shown: unknown) => render(<Room type={type} shown={shown} />);

test('a statement is answered by true or false', async () => {
  show('TRUE_FALSE', {});
  await userEvent.click(await screen.findByRole('radio', { name: 'Sai' }));
  expect(given).toEqual({ value: false });
  expect(isAnswered('TRUE_FALSE', given)).toBe(true);
});

test('a match is chosen from a list, and taken back', async () => {
  show('MATCHING', { premises: ['Huế'], matches: ['Miền Bắc', 'Miền Trung'] });
  const list = await screen.findByLabelText('Huế');
  await userEvent.selectOptions(list, 'Miền Trung');
  expect(given).toEqual({ places: { 0: 1 } });
  await userEvent.selectOptions(list, '– Chọn –');
  expect(given).toEqual({ places: {} });
  expect(isAnswered('MATCHING', given)).toBe(false);
});

test('items are moved by the keyboard alone, and the move is told', async () => {
  show('ORDERING', { items: ['Một', 'Hai', 'Ba'] });
  (await screen.findByRole('button', { name: 'Chuyển lên: Ba' })).focus();
  await userEvent.keyboard('{Enter}');
  expect(given).toEqual({ order: [0, 2, 1] });
  expect(screen.getByRole('status')).toHaveTextContent('Ba: vị trí 2');
});

test('a row of a matrix is a group with its name', async () => {
  show('MATRIX', { columns: ['Có', 'Không'], rows: ['Ký số'], several: false });
  expect(await screen.findByRole('group', { name: 'Ký số' })).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: 'Không' }));
  expect(given).toEqual({ rows: { 0: [1] } });
});

test('pieces of a text are buttons that stay pressed', async () => {
  show('SELECT_IN_TEXT', {
    pieces: [
      { text: 'Căn cứ ', selectable: false },
      { text: 'Luật', selectable: true },
    ],
  });
  const piece = await screen.findByRole('button', { name: 'Luật' });
  await userEvent.click(piece);
  expect(piece).toHaveAttribute('aria-pressed', 'true');
  expect(given).toEqual({ pieces: [1] });
});

test('the parts of a case keep their answers apart', async () => {
  show('CASE', {
    parts: [
      { stem: 'Câu a', type: 'SHORT_ANSWER', shown: {} },
      { stem: 'Câu b', type: 'TRUE_FALSE', shown: {} },
    ],
  });
  await userEvent.type(await screen.findByLabelText('Câu trả lời của bạn'), 'Huế');
  await userEvent.click(screen.getByRole('radio', { name: 'Đúng' }));
  expect(given).toEqual({ parts: { 0: { text: 'Huế' }, 1: { value: true } } });
});

test('a type that has no fields here says so', () => {
  show('HOT_SPOT', {});
  expect(screen.getByText(/báo giảng viên/)).toBeVisible();
});

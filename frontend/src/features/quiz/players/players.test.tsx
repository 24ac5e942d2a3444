import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { QuestionType } from '@/shared/api/schema';
import { renderFeature } from '@testing/render';
import { PlayerBody } from './PlayerBody';
import { isAnswered } from './players';

let given: unknown;

interface RoomProps {
  type: QuestionType;
  shown: unknown;
  tell: (answer: unknown) => void;
}

function Room({ type, shown, tell }: RoomProps) {
  const [answer, setAnswer] = useState<unknown>();
  return (
    <PlayerBody
      question={{ type, stem: 'Câu hỏi', shown }}
      name="question"
      answer={answer}
      onAnswer={(next) => {
        setAnswer(next);
        tell(next);
      }}
    />
  );
}

const show = (type: QuestionType, shown: unknown) =>
  renderFeature(
    <Room
      type={type}
      shown={shown}
      tell={(answer) => {
        given = answer;
      }}
    />,
  );

test('a statement is answered by true or false', async () => {
  await show('TRUE_FALSE', {});
  await userEvent.click(await screen.findByRole('radio', { name: 'Sai' }));
  expect(given).toEqual({ value: false });
  expect(isAnswered('TRUE_FALSE', given)).toBe(true);
});

test('a match is chosen from a list, and taken back', async () => {
  await show('MATCHING', { premises: ['Huế'], matches: ['Miền Bắc', 'Miền Trung'] });
  const list = await screen.findByLabelText('Huế');
  await userEvent.selectOptions(list, 'Miền Trung');
  expect(given).toEqual({ places: { 0: 1 } });
  await userEvent.selectOptions(list, '– Chọn –');
  expect(given).toEqual({ places: {} });
  expect(isAnswered('MATCHING', given)).toBe(false);
});

test('items are moved by the keyboard alone, and the move is told', async () => {
  await show('ORDERING', { items: ['Một', 'Hai', 'Ba'] });
  (await screen.findByRole('button', { name: 'Chuyển lên: Ba' })).focus();
  await userEvent.keyboard('{Enter}');
  expect(given).toEqual({ order: [0, 2, 1] });
  expect(screen.getByRole('status')).toHaveTextContent('Ba: vị trí 2');
});

test('a row of a matrix is a group with its name', async () => {
  await show('MATRIX', { columns: ['Có', 'Không'], rows: ['Ký số'], several: false });
  expect(await screen.findByRole('group', { name: 'Ký số' })).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: 'Không' }));
  expect(given).toEqual({ rows: { 0: [1] } });
});

test('pieces of a text are buttons that stay pressed', async () => {
  await show('SELECT_IN_TEXT', {
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
  await show('CASE', {
    parts: [
      { stem: 'Câu a', type: 'SHORT_ANSWER', shown: {} },
      { stem: 'Câu b', type: 'TRUE_FALSE', shown: {} },
    ],
  });
  await userEvent.type(await screen.findByLabelText('Câu trả lời của bạn'), 'Huế');
  await userEvent.click(screen.getByRole('radio', { name: 'Đúng' }));
  expect(given).toEqual({ parts: { 0: { text: 'Huế' }, 1: { value: true } } });
});

test('a type that has no fields here says so', async () => {
  await show('HOT_SPOT', {});
  expect(await screen.findByText(/báo giảng viên/)).toBeVisible();
});

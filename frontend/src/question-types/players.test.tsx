import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { QuestionType } from '@/shared/api/schema';
import { expectAccessible, renderFeature } from '@testing/render';
import { AnswerTold } from './AnswerTold';
import { PlayerBody } from './PlayerBody';
import { isAnswered } from './kinds';

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

test('a word is chosen in a gap, and one that may be used once leaves its old place', async () => {
  await show('DRAG_WORDS', {
    text: 'Cấp [[1]] và cấp [[2]].',
    gapGroups: [1, 1],
    words: [
      { text: 'xã', group: 1, reusable: false },
      { text: 'tỉnh', group: 1, reusable: false },
      { text: 'đặc khu', group: 2, reusable: false },
    ],
  });
  const first = await screen.findByLabelText('Chỗ trống 1');
  expect(within(first).queryByText('đặc khu')).not.toBeInTheDocument();
  await userEvent.selectOptions(first, 'xã');
  await userEvent.selectOptions(screen.getByLabelText('Chỗ trống 2'), 'xã');
  expect(given).toEqual({ places: { 1: 0 } });
});

const picture = { url: '/mock-media/picture.svg', description: 'Sơ đồ', mostPoints: 1 };

test('a point is set on a picture by the keyboard, told, and taken away', async () => {
  const { container } = await show('HOT_SPOT', picture);
  (await screen.findByRole('button', { name: /^Hình: Sơ đồ/ })).focus();
  await userEvent.keyboard('{ArrowRight}{ArrowDown}{Enter}');
  expect(given).toEqual({ points: [{ x: 51, y: 51 }] });
  expect(screen.getByText('Điểm 1: ngang 51%, dọc 51%')).toBeVisible();
  await expectAccessible(container);
  await userEvent.click(screen.getByRole('button', { name: 'Xóa điểm 1' }));
  expect(isAnswered('HOT_SPOT', given)).toBe(false);
});

test('a point is set by two numbers too, and takes the place of one too many', async () => {
  await show('HOT_SPOT', picture);
  await userEvent.click(await screen.findByText('Đặt điểm bằng số'));
  await userEvent.type(screen.getByLabelText('Ngang (%)'), '12,5');
  await userEvent.type(screen.getByLabelText('Dọc (%)'), '40');
  await userEvent.click(screen.getByRole('button', { name: 'Đặt điểm' }));
  await userEvent.click(screen.getByRole('button', { name: 'Đặt điểm' }));
  expect(given).toEqual({ points: [{ x: 12.5, y: 40 }] });
});

test.each([
  [
    'MATCHING',
    { premises: ['Huế'], matches: ['Bắc', 'Trung'] },
    { places: { 0: 1 } },
    'Huế → Trung',
  ],
  ['ORDERING', { items: ['A', 'B'] }, { order: [1, 0] }, '1. B'],
  ['MATRIX', { rows: ['Ký số'], columns: ['Có', 'Không'] }, { rows: { 0: [1] } }, 'Ký số: Không'],
  ['NUMERIC', {}, { number: '3,5', unit: 'km' }, '3,5 km'],
  ['ESSAY', {}, { text: 'Kính gửi' }, 'Kính gửi'],
  ['TRUE_FALSE', {}, { value: false }, 'Sai'],
] as const)('an answer to %s reads as it was given', async (type, shown, answer, line) => {
  await renderFeature(<AnswerTold type={type} shown={shown} answer={answer} />);
  expect(screen.getByText(line)).toBeVisible();
});

import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { questionBodies } from '@mock-api/questionBodies';
import { expectAccessible, renderFeature } from '@testing/render';
import type { QuestionType } from '@/shared/api/schema';
import { EditorBody } from './EditorBody';
import { kinds, questionTypes } from './kinds';

let written: unknown;

interface DeskProps {
  type: QuestionType;
  body: unknown;
  errors?: Record<string, string>;
  tell: (body: unknown) => void;
}

function Desk({ type, body: first, errors = {}, tell }: DeskProps) {
  const [body, setBody] = useState(first);
  return (
    <EditorBody
      type={type}
      body={body}
      field={(path) => ({ id: `body.${path}`, name: path, error: errors[path] })}
      onChange={(next) => {
        setBody(next);
        tell(next);
      }}
    />
  );
}

const open = (
  type: QuestionType,
  body: unknown = questionBodies[type],
  errors: Record<string, string> = {},
) =>
  renderFeature(
    <Desk
      type={type}
      body={body}
      errors={errors}
      tell={(next) => {
        written = next;
      }}
    />,
  );

/** The editor is there, which is fetched when it is first needed. */
const arrived = (container: Element) =>
  vi.waitFor(() => expect(container.querySelector('input, textarea')).not.toBeNull(), 10_000);

beforeEach(() => {
  written = undefined;
});

test.each(questionTypes.filter((type) => type !== 'DESCRIPTION'))(
  'the editor of %s has names for all its fields and changes nothing by itself',
  async (type) => {
    const { container } = await open(type);
    await arrived(container);
    await expectAccessible(container);
    expect(written).toBeUndefined();
  },
);

test.each(questionTypes)('a new question of %s can be written from nothing', async (type) => {
  const { container } = await open(type, kinds[type].blank(type, undefined));
  if (type !== 'DESCRIPTION') await arrived(container);
  await expectAccessible(container);
});

test('a pair is added, written and taken out again, and the focus follows', async () => {
  await open('MATCHING');
  await userEvent.click(await screen.findByRole('button', { name: 'Thêm cặp' }));
  const third = screen.getByRole('group', { name: 'Cặp 3' });
  await expect.poll(() => document.activeElement).toBe(within(third).getByLabelText('Vế trái'));
  await userEvent.keyboard('Đà Nẵng');
  expect(written).toMatchObject({ pairs: [{}, {}, { premise: 'Đà Nẵng', match: '' }] });
  await userEvent.click(screen.getByRole('button', { name: 'Xóa Cặp 1' }));
  expect(written).toMatchObject({ pairs: [{ premise: 'Huế' }, { premise: 'Đà Nẵng' }] });
  expect(screen.getByText('Các cặp đúng')).toHaveFocus();
});

test('steps are put in order by the keyboard, and the move is told', async () => {
  await open('ORDERING');
  (await screen.findByRole('button', { name: 'Chuyển lên: Bước 3' })).focus();
  await userEvent.keyboard('{Enter}');
  expect(written).toEqual({ items: ['Tiếp nhận', 'Trả kết quả', 'Thẩm định'] });
  expect(screen.getByText('Bước 3: đã chuyển đến vị trí 2')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Chuyển lên: Bước 2' })).toHaveFocus();
});

test('what the server says of a part stands at that part', async () => {
  await open('CATEGORISING', undefined, { 'categories[1].items[0]': 'Mục này chưa có nội dung' });
  const field = await screen.findByDisplayValue('Lào Cai');
  expect(field).toHaveAccessibleDescription('Mục này chưa có nội dung');
  expect(field).toBeInvalid();
});

test('a number is written with a decimal comma, and a wrong one is no number', async () => {
  await open('NUMERIC');
  const [tolerance] = await screen.findAllByLabelText('Sai số cho phép');
  if (tolerance === undefined) throw new Error('no tolerance');
  await userEvent.clear(tolerance);
  await userEvent.type(tolerance, '0,25');
  expect(written).toMatchObject({ accepted: [{ tolerance: 0.25 }, {}] });
  await userEvent.type(tolerance, 'x');
  expect(tolerance).toHaveValue('0,25x');
  expect(written).toMatchObject({ accepted: [{ tolerance: NaN }, {}] });
});

test('a blank is put where the cursor is, together with its answer', async () => {
  await open('FILL_IN_BLANKS');
  const text = await screen.findByLabelText<HTMLTextAreaElement>('Văn bản');
  text.setSelectionRange(3, 3);
  await userEvent.click(screen.getByRole('button', { name: 'Chèn chỗ trống 3' }));
  expect(written).toMatchObject({
    text: 'Có [[3]][[2]] tỉnh, thành phố; hồ sơ nộp [[1]].',
    parts: [{}, {}, { type: 'SHORT_ANSWER' }],
  });
});

test('with a blank taken out, the later ones move up in the text too', async () => {
  await open('FILL_IN_BLANKS');
  await userEvent.click(await screen.findByRole('button', { name: 'Xóa Chỗ trống 1' }));
  expect(written).toMatchObject({
    text: 'Có [[1]] tỉnh, thành phố; hồ sơ nộp .',
    parts: [{ type: 'NUMERIC' }],
  });
});

test('a word is put into the text by its button', async () => {
  await open('DRAG_WORDS');
  const text = await screen.findByLabelText<HTMLTextAreaElement>('Văn bản');
  text.setSelectionRange(0, 0);
  await userEvent.click(screen.getByRole('button', { name: 'Chèn [[3]] huyện' }));
  expect(written).toMatchObject({ text: '[[3]]Cấp [[1]] và cấp [[2]].' });
});

test('words selected in the text become what can be chosen', async () => {
  await open('SELECT_IN_TEXT');
  const text = await screen.findByLabelText<HTMLTextAreaElement>('Văn bản');
  text.setSelectionRange(0, 7);
  await userEvent.click(screen.getByRole('button', { name: 'Cho phép chọn đoạn bôi đen' }));
  expect(written).toMatchObject({
    pieces: [{ text: 'Căn cứ', selectable: true, correct: true }, { text: ' ' }, {}, {}, {}],
  });
});

test('a column taken out goes from the right ones too', async () => {
  await open('MATRIX', {
    columns: ['Có', 'Không', 'Tùy'],
    rows: [{ text: 'Ký số', right: [2] }],
    several: false,
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Xóa Cột 1' }));
  expect(written).toMatchObject({ columns: ['Không', 'Tùy'], rows: [{ right: [1] }] });
});

test('a part of a case has the fields of its own type', async () => {
  await open('CASE');
  await userEvent.selectOptions(
    within(await screen.findByRole('group', { name: 'Câu 1' })).getByLabelText('Loại câu hỏi'),
    'Sắp thứ tự',
  );
  expect(await screen.findByText('Thứ tự đúng')).toBeVisible();
  expect(written).toMatchObject({
    parts: [{ type: 'ORDERING', body: { items: ['', '', ''] } }, {}],
  });
});

test('an area is drawn on the picture by the keyboard alone', async () => {
  await open('HOT_SPOT', {
    ...(questionBodies.HOT_SPOT as object),
    areas: [{ shape: 'RECTANGLE', points: [] }],
  });
  const picture = await screen.findByRole('button', { name: /^Hình: Ba cột cao dần/ });
  picture.focus();
  await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}{ArrowUp}{Enter}');
  await userEvent.keyboard('{ArrowRight}{Enter}');
  expect(written).toMatchObject({
    areas: [
      {
        points: [
          { x: 40, y: 49 },
          { x: 41, y: 49 },
        ],
      },
    ],
  });
});

test('and by pointing', async () => {
  await open('HOT_SPOT');
  await userEvent.click(
    (await screen.findAllByRole('button', { name: 'Vẽ vùng này trên hình' }))[1] ?? document.body,
  );
  const picture = await screen.findByRole('button', { name: /^Hình: Ba cột cao dần/ });
  picture.getBoundingClientRect = () => new DOMRect(0, 0, 200, 100);
  fireEvent.click(picture, { detail: 1, clientX: 50, clientY: 25 });
  expect(written).toMatchObject({ areas: [{}, { points: [{ x: 25, y: 25 }] }] });
});

import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import { server } from '@mock-api/server';
import { expectAccessible, renderFeature } from '@testing/render';
import type { Annotation, GiveMark, WorkView } from '@/shared/api/schema';
import { passage } from './annotations';
import { MarkingDesk } from './MarkingDesk';

const text = 'Chuyển đổi số là việc của người dân.';

const strength: Annotation = {
  from: 0,
  to: 13,
  quote: 'Chuyển đổi số',
  comment: 'Nêu đúng trọng tâm',
  tag: 'STRENGTH',
};

const work = (annotations: Annotation[] = []): WorkView => ({
  attemptId: 'a1',
  title: 'Bài thu hoạch',
  awaitsMarking: true,
  questions: [
    {
      no: 1,
      type: 'ESSAY',
      stem: 'Bài học của đồng chí?',
      shown: {},
      key: { rubric: [] },
      answer: { text },
      prose: text,
      step: 'FIRST',
      annotations,
    },
  ],
});

const given = vi.fn<(mark: GiveMark) => void>();

beforeEach(() => {
  given.mockReset();
  server.use(
    http.put<{ no: string }, GiveMark>('/api/attempts/a1/marks/:no', async ({ request }) => {
      given(await request.json());
      return HttpResponse.json(work());
    }),
  );
});

async function choose(from: number, to: number) {
  await userEvent.click(screen.getByRole('button', { name: 'Ghi chú vào một đoạn' }));
  const area = screen.getByLabelText<HTMLTextAreaElement>('Chọn đoạn cần ghi chú');
  expect(area).toHaveFocus();
  area.setSelectionRange(from, to);
  fireEvent.select(area);
}

test('a passage is chosen by the caret, commented on, and sent with the mark', async () => {
  const { container } = await renderFeature(<MarkingDesk work={work()} />);
  await choose(25, 36);
  expect(screen.getByText('người dân.')).toBeVisible();
  await expectAccessible(container);
  await userEvent.selectOptions(screen.getByLabelText('Loại ghi chú'), 'Cần sửa');
  await userEvent.type(screen.getByLabelText('Nội dung ghi chú'), 'Thiếu doanh nghiệp');
  await userEvent.click(screen.getByRole('button', { name: 'Thêm ghi chú' }));
  expect(container.querySelector('mark')).toHaveTextContent('người dân.');
  await expectAccessible(container);
  await userEvent.type(screen.getByLabelText('Điểm của câu (%)'), '50');
  await userEvent.click(screen.getByRole('button', { name: 'Lưu điểm' }));
  await vi.waitFor(() => expect(given).toHaveBeenCalled());
  expect(given.mock.calls[0]?.[0].annotations).toEqual([
    { from: 26, to: 36, quote: 'người dân.', comment: 'Thiếu doanh nghiệp', tag: 'ERROR' },
  ]);
});

test('the text a passage is chosen in takes no change', async () => {
  await renderFeature(<MarkingDesk work={work()} />);
  await choose(0, 6);
  const area = screen.getByLabelText<HTMLTextAreaElement>('Chọn đoạn cần ghi chú');
  expect(fireEvent(area, new InputEvent('beforeinput', { cancelable: true }))).toBe(false);
  await userEvent.type(area, 'x');
  expect(area).toHaveValue(text);
});

test('without a passage or a comment nothing is added, and each field says so', async () => {
  await renderFeature(<MarkingDesk work={work()} />);
  await choose(6, 7);
  await userEvent.click(screen.getByRole('button', { name: 'Thêm ghi chú' }));
  expect(screen.getByLabelText('Chọn đoạn cần ghi chú')).toHaveAccessibleDescription(
    /Chọn một đoạn trong bài/,
  );
  expect(screen.getByLabelText('Nội dung ghi chú')).toHaveAccessibleDescription(/Nhập nội dung/);
});

test('a mark is not sent while a note is being written, which would be lost', async () => {
  await renderFeature(<MarkingDesk work={work()} />);
  await choose(0, 13);
  await userEvent.type(screen.getByLabelText('Điểm của câu (%)'), '50{Enter}');
  await userEvent.click(
    screen.getByRole('link', { name: 'Thêm hoặc hủy ghi chú đang viết rồi lưu điểm' }),
  );
  expect(screen.getByRole('group', { name: 'Ghi chú vào bài làm' })).toHaveFocus();
  expect(given).not.toHaveBeenCalled();
});

test('notes are changed and removed', async () => {
  await renderFeature(<MarkingDesk work={work([strength])} />);
  const notes = () => screen.queryByRole('list', { name: 'Ghi chú của người chấm' });
  expect(notes()).toHaveTextContent('Nêu đúng trọng tâm');
  await userEvent.click(screen.getByRole('button', { name: 'Sửa ghi chú 1' }));
  await userEvent.clear(screen.getByLabelText('Nội dung ghi chú'));
  await userEvent.type(screen.getByLabelText('Nội dung ghi chú'), 'Rất rõ');
  await userEvent.click(screen.getByRole('button', { name: 'Lưu ghi chú' }));
  const list = notes();
  if (list === null) throw new Error('no notes');
  expect(within(list).getByText('Rất rõ')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Xóa ghi chú 1' }));
  expect(notes()).toBeNull();
});

test('white space around a passage does not belong to it', () => {
  expect(passage('  một hai ', { from: 0, to: 6 })).toEqual({ from: 2, to: 5, quote: 'một' });
  expect(passage('  ', { from: 0, to: 2 })).toBeUndefined();
  expect(passage('một', { from: 1, to: 1 })).toBeUndefined();
});

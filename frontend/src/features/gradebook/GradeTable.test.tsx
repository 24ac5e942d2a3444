import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { GradeRow, SchemeView } from '@/shared/api/schema';
import { expectAccessible, renderFeature } from '@testing/render';
import { GradeTable, type Enter } from './GradeTable';

const scheme: SchemeView = {
  formula: 'WEIGHTED_MEAN',
  bestCount: 1,
  dropLowest: 0,
  missing: 'ZERO',
  outOf: 10,
  scale: 10,
  decimals: 1,
  passMark: 5,
  categories: [],
  items: [
    {
      id: 'quiz',
      kind: 'ACTIVITY',
      activityId: 'quiz',
      title: 'Kiểm tra',
      maxPoints: 10,
      weight: 1,
    },
    { id: 'essay', kind: 'MANUAL', title: 'Bài thu hoạch', maxPoints: 10, weight: 1 },
  ],
  revision: 1,
  settled: false,
  available: [],
};

function row(name: string, own = false): GradeRow {
  const item = {
    maxPoints: 10,
    fate: 'COUNTED',
    influence: 0.5,
    contribution: 4,
  } as const;
  return {
    enrolmentId: name,
    accountId: name,
    fullName: name,
    unitName: 'Xã Bắc Hà',
    own,
    grade: {
      items: [
        { ...item, itemId: 'quiz', points: 8, found: 8, source: 'FOUND' },
        { ...item, itemId: 'essay', points: 7.5, source: 'GIVEN' },
      ],
      categories: [],
      found: 7.8,
      mark: 7.8,
      outOf: 10,
      passed: true,
      replaced: false,
    },
    notes: [],
  };
}

async function show(onEnter: Enter, onUndo = vi.fn()) {
  return renderFeature(
    <GradeTable
      scheme={scheme}
      rows={[row('Lò Văn Ánh'), row('Trần Thị Bình'), row('Vừ Bá Chơ', true)]}
      mayMark
      onEnter={onEnter}
      onOpen={vi.fn()}
      onUndo={onUndo}
    />,
  );
}

test('a mark is entered and sent when Enter leads to the next learner', async () => {
  const onEnter = vi.fn<Enter>().mockResolvedValue(true);
  const { container } = await show(onEnter);
  const first = screen.getByRole('textbox', { name: 'Bài thu hoạch, Lò Văn Ánh' });
  expect(first).toHaveValue('7,5');
  await userEvent.clear(first);
  await userEvent.type(first, '9,25{Enter}');
  expect(onEnter).toHaveBeenCalledOnce();
  expect(onEnter.mock.calls[0]?.[1]).toEqual({ itemId: 'essay', points: 9.25 });
  expect(screen.getByRole('textbox', { name: 'Bài thu hoạch, Trần Thị Bình' })).toHaveFocus();
  await expectAccessible(container);
});

test('a mark beyond the scale is not sent and says so', async () => {
  const onEnter = vi.fn<Enter>().mockResolvedValue(true);
  await show(onEnter);
  const first = screen.getByRole('textbox', { name: 'Bài thu hoạch, Lò Văn Ánh' });
  await userEvent.clear(first);
  await userEvent.type(first, '11');
  await userEvent.tab();
  expect(onEnter).not.toHaveBeenCalled();
  expect(first).toHaveAttribute('aria-invalid', 'true');
});

test('arrow keys lead from cell to cell, and Esc brings back what was there', async () => {
  await show(vi.fn<Enter>());
  const first = screen.getByRole('textbox', { name: 'Bài thu hoạch, Lò Văn Ánh' });
  await userEvent.click(first);
  await userEvent.keyboard('3{Escape}');
  expect(first).toHaveValue('7,5');
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByRole('textbox', { name: 'Bài thu hoạch, Trần Thị Bình' })).toHaveFocus();
  await userEvent.keyboard('{ArrowLeft}');
  expect(screen.getByRole('button', { name: /^Kiểm tra, Trần Thị Bình/ })).toHaveFocus();
});

test('nobody finds a cell for their own mark', async () => {
  await show(vi.fn<Enter>());
  expect(screen.queryByRole('textbox', { name: 'Bài thu hoạch, Vừ Bá Chơ' })).toBeNull();
});

test('Ctrl+Z takes the last mark back', async () => {
  const onUndo = vi.fn();
  await show(vi.fn<Enter>(), onUndo);
  await userEvent.click(screen.getByRole('textbox', { name: 'Bài thu hoạch, Lò Văn Ánh' }));
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(onUndo).toHaveBeenCalledOnce();
});

import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectAccessible, renderUi } from '@testing/render';
import { AnnotatedText } from './AnnotatedText';
import type { Note } from './Notes';
import { pieces } from './passages';

const text = 'Chuyển đổi số là việc của người dân.';

const note = (from: number, to: number, comment = 'Ý hay'): Note => ({
  from,
  to,
  quote: text.slice(from, to),
  comment,
  tag: 'Điểm mạnh',
  tone: 'success',
});

const marked = (container: Element) =>
  [...container.querySelectorAll('mark')].map((mark) => mark.textContent);

test('a passage is marked and numbered, and its note stands below in the same order', async () => {
  const { container } = renderUi(
    <AnnotatedText
      text={text}
      notes={[note(0, 13), note(26, 35, 'Nêu ví dụ')]}
      label="Ghi chú của người chấm"
    />,
  );
  expect(marked(container)).toEqual(['Chuyển đổi số', 'người dân']);
  const notes = within(screen.getByRole('list', { name: 'Ghi chú của người chấm' }));
  expect(notes.getAllByRole('listitem')[1]).toHaveTextContent('Nêu ví dụ');
  expect(container.querySelector('p')).toHaveTextContent(
    'Chuyển đổi số[1] là việc của người dân[2].',
  );
  await expectAccessible(container);
});

test('passages that overlap or lie outside lose no letter', () => {
  const cut = pieces(text, [note(0, 10), note(7, 13), { from: -5, to: 999 }, { from: 4, to: 4 }]);
  expect(cut.map(({ words }) => words).join('')).toBe(text);
  expect(cut.find(({ from }) => from === 7)?.within).toEqual([0, 1, 2]);
});

test('markup in text, passage and comment stays text', () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const { container } = renderUi(
    <AnnotatedText
      text={hostile}
      notes={[{ ...note(0, 5), quote: hostile, comment: '<script>alert(1)</script>' }]}
      label="Ghi chú"
    />,
  );
  expect(container.querySelector('img, script')).toBeNull();
  expect(screen.getByText('<script>alert(1)</script>')).toBeVisible();
});

import { expect, test } from 'vitest';
import { renderUi } from '@testing/render';
import { Highlight } from './Highlight';

const marked = (container: Element) =>
  [...container.querySelectorAll('mark')].map((mark) => mark.textContent);

test('marks the letters as they were written', () => {
  const { container } = renderUi(
    <Highlight text="Nhận thức về chuyển đổi số" ranges={[{ start: 13, end: 20 }]} />,
  );
  expect(marked(container)).toEqual(['chuyển ']);
  expect(container).toHaveTextContent('Nhận thức về chuyển đổi số');
});

test('markup in the text stays text', () => {
  const text = '<img src=x onerror=alert(1)>';
  const { container } = renderUi(<Highlight text={text} ranges={[{ start: 1, end: 4 }]} />);
  expect(container.querySelector('img')).toBeNull();
  expect(container).toHaveTextContent(text);
});

test('ranges out of order, overlapping or beyond the end lose no letter', () => {
  const { container } = renderUi(
    <Highlight
      text="chuyển đổi"
      ranges={[
        { start: 7, end: 99 },
        { start: 0, end: 3 },
        { start: 2, end: 5 },
      ]}
    />,
  );
  expect(container).toHaveTextContent(/^chuyển đổi$/);
  expect(marked(container)).toEqual(['chu', 'yể', 'đổi']);
});

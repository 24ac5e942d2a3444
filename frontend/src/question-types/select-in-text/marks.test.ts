import { expect, test } from 'vitest';
import { markedText, marking, piecesOf, retexted } from './marks';

const pieces = [
  { text: 'Căn cứ ', selectable: false, correct: false },
  { text: 'Luật', selectable: true, correct: true },
  { text: ' mới', selectable: false, correct: false },
];
const marked = markedText(pieces);
const selectable = (text: typeof marked) =>
  piecesOf(text)
    .filter((piece) => piece.selectable)
    .map((piece) => piece.text);

test('a text and its marks are the pieces again', () => {
  expect(piecesOf(marked)).toEqual(pieces);
});

test.each([
  ['Các căn cứ Luật mới', ['Luật']],
  ['Căn cứ Luật rất mới', ['Luật']],
  ['Căn cứ Luật số mới', ['Luật']],
  ['Căn cứ Bộ Luật mới', ['Luật']],
  ['Căn cứ Lut mới', ['Lut']],
  ['Căn cứ mới', []],
])('a mark stays with its words: %s', (text, expected) => {
  expect(selectable(retexted(marked, text))).toEqual(expected);
});

test('a new mark leaves out spaces at its ends, and takes the place of those it covers', () => {
  expect(selectable(marking(marked, 6, 12))).toEqual(['Luật']);
  expect(selectable(marking(marked, 4, 15))).toEqual(['cứ Luật mới']);
  expect(marking(marked, 6, 7)).toEqual(marked);
});

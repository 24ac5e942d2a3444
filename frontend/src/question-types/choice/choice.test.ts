import { expect, test } from 'vitest';
import { faultOf, marked, retyped, type Option } from './choice';

function options(...texts: string[]): Option[] {
  return texts.map((text) => ({
    text: text.replace(/^\*/, ''),
    correct: text.startsWith('*'),
  }));
}

const right = (list: readonly Option[]) =>
  list.flatMap(({ correct }, place) => (correct ? [place] : []));

test('a single choice has one right option: marking another moves the mark', () => {
  expect(right(marked(options('*a', 'b'), 1, 'SINGLE_CHOICE', true))).toEqual([1]);
});

test('a multiple choice keeps the options marked before', () => {
  expect(right(marked(options('*a', 'b'), 1, 'MULTIPLE_CHOICE', true))).toEqual([0, 1]);
});

test('turned into a single choice, a question keeps its first right option', () => {
  expect(right(retyped(options('a', '*b', '*c'), 'SINGLE_CHOICE'))).toEqual([1]);
});

test.each([
  [options('*a', '', ''), 'tooFew'],
  [options('a', 'b'), 'noneRight'],
  [options('*Đúng', 'đúng '), 'twice'],
  [options('*a', 'b', ''), null],
] as const)('tells what is wrong with the options', (list, fault) => {
  expect(faultOf(list)).toBe(fault);
});

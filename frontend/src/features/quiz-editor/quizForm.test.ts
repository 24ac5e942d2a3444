import { expect, test } from 'vitest';
import { fittingQuestions, within } from './quizForm';

const topics = [
  { topic: 'Chính quyền số', count: 12 },
  { topic: 'Kinh tế số', count: 8 },
];

test('without a chosen topic every approved question may be drawn', () => {
  expect(fittingQuestions(topics, [])).toBe(20);
});

test('only questions of the chosen topics fit', () => {
  expect(fittingQuestions(topics, ['Kinh tế số'])).toBe(8);
});

test('a topic holds the topics below it', () => {
  const below = [...topics, { topic: 'Kinh tế số/Thanh toán', count: 3 }];
  expect(fittingQuestions(below, ['Kinh tế số'])).toBe(11);
});

test('a topic that has no questions any more adds none', () => {
  expect(fittingQuestions(topics, ['Kinh tế số', 'Đã bỏ'])).toBe(8);
});

test('an empty or broken number is out of bounds', () => {
  expect(within(null, 1, 100)).toBe(false);
  expect(within(1.5, 1, 100)).toBe(false);
  expect(within(100, 1, 100)).toBe(true);
});

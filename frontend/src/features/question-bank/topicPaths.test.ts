import { expect, test } from 'vitest';
import { above, below, childrenOf, isWithin, nameOf } from './topicPaths';

const topics = ['Dữ liệu', 'Dữ liệu/Mở', 'Dữ liệu/Mở/Cổng', 'dữ liệu/Kho'].map((topic) => ({
  topicId: topic,
  topic,
  questions: 0,
  approved: 0,
}));

test('a path has a name and what stands above it', () => {
  expect(nameOf('Dữ liệu/Mở')).toBe('Mở');
  expect(nameOf('Dữ liệu')).toBe('Dữ liệu');
  expect(above('Dữ liệu/Mở/Cổng')).toBe('Dữ liệu/Mở');
  expect(above('Dữ liệu')).toBeUndefined();
  expect(below('', 'Mở')).toBe('Mở');
  expect(below('Dữ liệu', 'Mở')).toBe('Dữ liệu/Mở');
});

test('only whole steps make one topic stand below another', () => {
  expect(isWithin('Dữ liệu/Mở', 'Dữ liệu')).toBe(true);
  expect(isWithin('Dữ liệu lớn', 'Dữ liệu')).toBe(false);
});

test('children are those one step below, whatever the case of their parent', () => {
  expect(childrenOf(topics, undefined).map(({ topic }) => topic)).toEqual(['Dữ liệu']);
  expect(childrenOf(topics, 'Dữ liệu').map(({ topic }) => topic)).toEqual([
    'Dữ liệu/Mở',
    'dữ liệu/Kho',
  ]);
});

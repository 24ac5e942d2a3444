import { describe, expect, test } from 'vitest';
import type { DraftSection, MoveItem } from '@/shared/api/schema';
import { moved, moveOnto, rowsOf, step } from './outline';

const outline = sections({ one: ['a', 'b'], two: ['c'], three: [] });

function sections(shape: Record<string, string[]>): DraftSection[] {
  return Object.entries(shape).map(([sectionId, lessons]) => ({
    sectionId,
    title: sectionId,
    lessons: lessons.map((lessonId) => ({
      lessonId,
      title: lessonId,
      estimatedMinutes: 5,
      required: true,
      completionRule: 'VIEWED',
      blockKinds: [],
      changed: false,
    })),
  }));
}

function after(move: MoveItem | null): Record<string, string[]> {
  if (move === null) throw new Error('nothing moved');
  return Object.fromEntries(
    moved(outline, move).map(({ sectionId, lessons }) => [
      sectionId,
      lessons.map(({ lessonId }) => lessonId),
    ]),
  );
}

test('rows are numbered by section and by lesson within it', () => {
  expect(rowsOf(outline).map(({ number }) => String(number))).toEqual([
    '1',
    '1.1',
    '1.2',
    '2',
    '2.1',
    '3',
  ]);
});

describe('dropping', () => {
  test('a lesson on another of the same section takes its place', () => {
    expect(after(moveOnto(outline, 'a', 'b'))).toEqual({ one: ['b', 'a'], two: ['c'], three: [] });
  });

  test('a lesson on the title of a section further down makes it the first there', () => {
    expect(after(moveOnto(outline, 'a', 'two'))).toEqual({
      one: ['b'],
      two: ['a', 'c'],
      three: [],
    });
  });

  test('a lesson on the title of its own section ends the section above', () => {
    expect(after(moveOnto(outline, 'c', 'two'))).toEqual({
      one: ['a', 'b', 'c'],
      two: [],
      three: [],
    });
  });

  test('a lesson can enter an empty section', () => {
    expect(after(moveOnto(outline, 'c', 'three'))).toEqual({
      one: ['a', 'b'],
      two: [],
      three: ['c'],
    });
  });

  test('a lesson above everything becomes the first of the first section', () => {
    expect(after(moveOnto(outline, 'c', 'one'))).toEqual({
      one: ['c', 'a', 'b'],
      two: [],
      three: [],
    });
  });

  test('a section takes its lessons along', () => {
    expect(Object.entries(after(moveOnto(outline, 'one', 'three')))).toEqual([
      ['two', ['c']],
      ['three', []],
      ['one', ['a', 'b']],
    ]);
  });

  test('on itself or into its own lessons changes nothing', () => {
    expect(moveOnto(outline, 'a', 'a')).toBeNull();
    expect(moveOnto(outline, 'one', 'b')).toBeNull();
  });
});

describe('a step by the keyboard', () => {
  test('moves a lesson among its neighbours', () => {
    expect(after(step(outline, 'b', 'UP'))).toEqual({ one: ['b', 'a'], two: ['c'], three: [] });
  });

  test('leads over the edge into the next section', () => {
    expect(after(step(outline, 'b', 'DOWN'))).toEqual({ one: ['a'], two: ['b', 'c'], three: [] });
    expect(after(step(outline, 'c', 'UP'))).toEqual({ one: ['a', 'b', 'c'], two: [], three: [] });
  });

  test('ends at the ends of the course', () => {
    expect(step(outline, 'a', 'UP')).toBeNull();
    expect(step(outline, 'three', 'DOWN')).toBeNull();
  });

  test('moves a section', () => {
    expect(Object.keys(after(step(outline, 'two', 'UP')))).toEqual(['two', 'one', 'three']);
  });
});

import { expect, test } from 'vitest';
import { quizzes } from '@mock-api/authoringData';
import { newSection, quizDraft, within, written } from './quizForm';

test('an empty or broken number is out of bounds', () => {
  expect(within(null, 1, 100)).toBe(false);
  expect(within(1.5, 1, 100)).toBe(false);
  expect(within(100, 1, 100)).toBe(true);
});

test('what is edited without a change is written as it was read', () => {
  const quiz = quizzes[0];
  const sent = written(quizDraft(quiz, ''));
  expect(sent.sections).toMatchObject([{ topics: ['Chính quyền số', 'Kinh tế số'], count: 10 }]);
  expect(sent.conduct).toMatchObject({ grading: 'BEST', navigation: 'FREE', practice: false });
});

test('chosen questions are sent without the rule that would draw others', () => {
  const draft = quizDraft(undefined, 'Bài');
  const section = { ...newSection(0, 5), drawn: false, fixed: ['q1'], topics: ['Kinh tế số'] };
  expect(written({ ...draft, sections: [section] }).sections).toEqual([
    { title: '', instructions: undefined, fixed: ['q1'] },
  ]);
});

test('moments are those of Vietnam, whatever the clock of the browser', () => {
  const draft = { ...quizDraft(undefined, 'Bài'), opensAt: '2026-12-01T08:30' };
  expect(written(draft).conduct?.opensAt).toBe('2026-12-01T01:30:00.000Z');
});

test('two markers are sent with what they may differ by, and one without', () => {
  const draft = quizDraft(undefined, 'Bài');
  expect(written(draft).conduct?.doubleMarking).toBeUndefined();
  expect(
    written({ ...draft, marking: 'TWO', tolerancePercent: 15 }).conduct?.doubleMarking,
  ).toEqual({ tolerancePercent: 15 });
});

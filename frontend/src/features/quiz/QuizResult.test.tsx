import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { ResultView } from '@/shared/api/schema';
import { expectAccessible, renderFeature } from '@testing/render';
import { QuizResult } from './QuizResult';

const id = '0193a000-0000-7000-8000-000000000001';

const result: ResultView = {
  attemptId: id,
  enrolmentId: id,
  lessonId: id,
  quizId: id,
  title: 'Kiểm tra cuối khóa',
  number: 1,
  state: 'SUBMITTED',
  scorePercent: 50,
  points: 1,
  maxPoints: 2,
  passed: true,
  awaitsMarking: false,
  passMarkPercent: 50,
  topics: [{ topic: 'Dữ liệu', points: 1, maxPoints: 2 }],
  competencies: [{ code: '1.3', title: 'Quản lý dữ liệu', points: 0.5, maxPoints: 1 }],
  changes: [],
  mayRetry: false,
  practice: false,
  reviewedByPeers: false,
  courseCompleted: false,
};

test('a result is told by topic and by competency', async () => {
  const { container } = await renderFeature(<QuizResult result={result} />);
  const card = screen.getByRole('region', { name: 'Kết quả theo năng lực' });
  expect(within(card).getByRole('listitem')).toHaveTextContent('1.3 Quản lý dữ liệu0,5/1');
  expect(screen.getByRole('region', { name: 'Kết quả theo chủ đề' })).toBeVisible();
  await expectAccessible(container);
});

test('nothing of competencies where the rules show none', async () => {
  await renderFeature(<QuizResult result={{ ...result, competencies: [] }} />);
  expect(screen.queryByText('Kết quả theo năng lực')).toBeNull();
});

test('who passed is led on to what is left of the course', async () => {
  await renderFeature(<QuizResult result={result} />);
  expect(screen.getByRole('link', { name: 'Học tiếp' })).toHaveAttribute('href', `/learn/${id}`);
});

test.each([
  ['has completed the course', { courseCompleted: true }],
  ['did not pass', { passed: false }],
] satisfies [string, Partial<ResultView>][])('who %s is not', async (_, otherwise) => {
  await renderFeature(<QuizResult result={{ ...result, ...otherwise }} />);
  expect(screen.queryByRole('link', { name: 'Học tiếp' })).toBeNull();
});

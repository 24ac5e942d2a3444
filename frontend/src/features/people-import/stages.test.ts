import { expect, test } from 'vitest';
import type { ImportState, JobView } from '@/shared/api/schema';
import { stageOf } from './stages';

const job = (kind: string, state: JobView['state']) => ({ kind, state }) as JobView;

test.each<[ImportState, string, JobView['state'], string]>([
  ['CHECKING', 'people-import-check', 'WAITING', 'checking'],
  ['CHECKING', 'people-import-check', 'CANCELLED', 'columns'],
  ['CHECKING', 'people-import-check', 'FAILED', 'columns'],
  ['CHECKED', 'people-import-check', 'DONE', 'review'],
  ['RUNNING', 'people-import', 'RUNNING', 'running'],
  ['RUNNING', 'people-import', 'CANCELLED', 'stopped'],
  ['RUNNING', 'people-import', 'FAILED', 'stopped'],
  ['DONE', 'people-import', 'DONE', 'done'],
])('an import that is %s with a job %s that is %s is %s', (state, kind, of, stage) => {
  expect(stageOf({ state, job: job(kind, of) })).toBe(stage);
});

test('a file that was only uploaded waits for its columns', () => {
  expect(stageOf({ state: 'UPLOADED' })).toBe('columns');
});

test('while its job has a last step to do, an import is not over', () => {
  expect(stageOf({ state: 'CHECKED', job: job('people-import-check', 'RUNNING') })).toBe(
    'checking',
  );
  expect(stageOf({ state: 'DONE', job: job('people-import', 'RUNNING') })).toBe('running');
});

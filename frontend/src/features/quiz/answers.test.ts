import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AttemptView } from '@/shared/api/schema';
import { Problem } from '@/shared/api/problem';
import { Answers, type Answer } from './answers';

/** Keeps the answer with the highest sequence number, as the real one does. */
class Server {
  readonly kept = new Map<number, Answer>();
  reachable = true;

  send = (no: number, answer: Answer): Promise<unknown> => {
    if (!this.reachable) return Promise.reject(Problem.unreachable());
    if (answer.seq > (this.kept.get(no)?.seq ?? 0)) this.kept.set(no, answer);
    return Promise.resolve();
  };
}

const question = {
  no: 1,
  type: 'SINGLE_CHOICE' as const,
  stem: 'Câu hỏi',
  options: [{ optionId: 'a', text: 'A' }],
  shown: { options: [{ optionId: 'a', text: 'A' }] },
  flagged: false,
};

let server: Server;

afterEach(() => {
  vi.useRealTimers();
});

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  server = new Server();
});

const open = (attempt: Pick<AttemptView, 'questions'> = { questions: [question] }) =>
  new Answers(localStorage, 'answers', attempt, server.send);

test('an answer is sent as soon as it is given', async () => {
  const answers = open();
  answers.change(1, { answer: { optionIds: ['a'] } });
  await answers.flush();
  expect(server.kept.get(1)?.answer).toEqual({ optionIds: ['a'] });
  expect(answers.saveState()).toBe('saved');
  expect(localStorage).toHaveLength(0);
});

test('changes made without a connection arrive, the last one winning', async () => {
  const answers = open();
  server.reachable = false;
  answers.change(1, { answer: { optionIds: ['a'] } });
  await vi.advanceTimersByTimeAsync(10);
  answers.change(1, { answer: { optionIds: ['b'] } });
  expect(answers.saveState()).toBe('saving');
  server.reachable = true;
  await vi.runAllTimersAsync();
  expect(server.kept.get(1)?.answer).toEqual({ optionIds: ['b'] });
});

test('after a reload the page shows and sends what was not sent before', async () => {
  server.reachable = false;
  open().change(1, { answer: { optionIds: ['a'] } });
  await vi.advanceTimersByTimeAsync(10);
  vi.clearAllTimers();
  server.reachable = true;
  const reloaded = open();
  expect(reloaded.current().get(1)?.answer).toEqual({ optionIds: ['a'] });
  await reloaded.flush();
  expect(server.kept.get(1)?.answer).toEqual({ optionIds: ['a'] });
});

test('what another device answered later is not overwritten by what waited here', async () => {
  localStorage.setItem(
    'answers',
    JSON.stringify([[1, { optionIds: ['a'], flagged: false, seq: 5 }]]),
  );
  const answer = {
    optionIds: ['b'],
    answer: { optionIds: ['b'] },
    seq: 9,
    savedAt: '2026-11-22T01:00:00Z',
  };
  const answers = open({ questions: [{ ...question, answer }] });
  await answers.flush();
  expect(answers.current().get(1)?.answer).toEqual({ optionIds: ['b'] });
  expect(server.kept.size).toBe(0);
});

test('an attempt that is over takes no more', async () => {
  server.send = () => Promise.reject(new Problem(409, { code: 'assessment.attempt-closed' }));
  const answers = open();
  answers.change(1, { answer: { optionIds: ['a'] } });
  await answers.flush();
  expect(answers.saveState()).toBe('closed');
});

test('what an earlier release kept on the device is still sent', async () => {
  localStorage.setItem(
    'answers',
    JSON.stringify([[1, { optionIds: ['a'], flagged: false, seq: 5 }]]),
  );
  await open().flush();
  expect(server.kept.get(1)?.answer).toEqual({ optionIds: ['a'] });
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ProgressEvent, ProgressView } from '@/shared/api/schema';
import { Problem } from '@/shared/api/problem';
import { ProgressJournal } from './journal';

const view: ProgressView = {
  requiredDone: 1,
  requiredTotal: 2,
  percent: 50,
  state: 'IN_PROGRESS',
  lessons: [],
};

/** A server that counts each event once and can be out of reach. */
class Server {
  readonly counted = new Map<string, ProgressEvent>();
  reachable = true;
  losesAnswers = false;
  failure: Error | undefined;
  refused: string | undefined;
  meanwhile: (() => void) | undefined;

  send = (events: readonly ProgressEvent[]): Promise<ProgressView> => {
    this.meanwhile?.();
    if (events.some(({ lessonId }) => lessonId === this.refused))
      return Promise.reject(new Problem(404, { code: 'learning.unknown-lesson' }));
    if (!this.reachable) return Promise.reject(Problem.unreachable());
    if (this.failure !== undefined) return Promise.reject(this.failure);
    events.forEach((event) => this.counted.set(event.eventId, event));
    return this.losesAnswers ? Promise.reject(Problem.unreachable()) : Promise.resolve(view);
  };
}

let server: Server;

afterEach(() => {
  vi.useRealTimers();
});

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  server = new Server();
});

const open = () => new ProgressJournal(localStorage, 'journal:', server.send, () => undefined);

test('what was done reaches the server and leaves nothing on the device', async () => {
  const journal = open();
  journal.add({ lessonId: 'a', type: 'OPENED' });
  await vi.runAllTimersAsync();
  expect(server.counted.size).toBe(1);
  expect(journal.current()).toBe('saved');
  expect(localStorage).toHaveLength(0);
});

test('without a connection it waits, and sends when there is one again', async () => {
  const journal = open();
  server.reachable = false;
  journal.add({ lessonId: 'a', type: 'VIEWED_TO_END' });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(journal.current()).toBe('waiting');
  server.reachable = true;
  await vi.runAllTimersAsync();
  expect(journal.current()).toBe('saved');
  expect(server.counted.size).toBe(1);
});

test('a tab that closed before its events were sent loses none of them', async () => {
  server.reachable = false;
  const closed = open();
  closed.add({ lessonId: 'a', type: 'VIEWED_TO_END' });
  await vi.advanceTimersByTimeAsync(100);
  vi.clearAllTimers();
  server.reachable = true;
  await open().flush();
  expect(server.counted.size).toBe(1);
});

test('an answer that got lost on its way makes nothing count twice', async () => {
  const journal = open();
  server.losesAnswers = true;
  journal.add({ lessonId: 'a', type: 'OPENED' });
  await vi.advanceTimersByTimeAsync(2_000);
  server.losesAnswers = false;
  await vi.runAllTimersAsync();
  expect(server.counted.size).toBe(1);
  expect(localStorage).toHaveLength(0);
});

test.each([
  ['fails', new Problem(500, { code: 'unexpected' })],
  ['is asked too often', new Problem(429, {})],
  ['wants a sign-in', new Problem(401, { code: 'identity.sign-in-required' })],
  ['is hidden by another page', new SyntaxError('Unexpected token <')],
])('while the server %s, what was done stays on the device', async (_, failure) => {
  const journal = open();
  server.failure = failure;
  journal.add({ lessonId: 'a', type: 'VIEWED_TO_END' });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(journal.current()).toBe('waiting');
  server.failure = undefined;
  await vi.runAllTimersAsync();
  expect(server.counted.size).toBe(1);
  expect(journal.current()).toBe('saved');
});

test('what the server refuses for good is not sent for ever', async () => {
  const journal = open();
  server.failure = new Problem(409, { code: 'learning.enrolment-withdrawn' });
  journal.add({ lessonId: 'a', type: 'OPENED' });
  await vi.runAllTimersAsync();
  expect(journal.current()).toBe('refused');
  expect(localStorage).toHaveLength(0);
});

test('what is refused holds up nothing that another tab left behind', async () => {
  server.reachable = false;
  open().add({ lessonId: 'gone', type: 'OPENED' });
  open().add({ lessonId: 'a', type: 'VIEWED_TO_END' });
  open().add({ lessonId: 'b', type: 'VIEWED_TO_END' });
  vi.clearAllTimers();
  server.reachable = true;
  server.refused = 'gone';
  const journal = open();
  await journal.flush();
  expect([...server.counted.values()].map(({ lessonId }) => lessonId).sort()).toEqual(['a', 'b']);
  expect(journal.current()).toBe('refused');
  expect(localStorage).toHaveLength(0);
});

test('what is done while something is refused is not thrown away with it', async () => {
  const journal = open();
  server.refused = 'gone';
  server.meanwhile = () => {
    server.meanwhile = undefined;
    journal.add({ lessonId: 'a', type: 'VIEWED_TO_END' });
  };
  journal.add({ lessonId: 'gone', type: 'OPENED' });
  await vi.runAllTimersAsync();
  expect([...server.counted.values()].map(({ lessonId }) => lessonId)).toEqual(['a']);
  expect(localStorage).toHaveLength(0);
});

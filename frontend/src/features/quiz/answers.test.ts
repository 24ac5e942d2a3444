import { beforeEach, expect, test, vi } from 'vitest';
import { Problem } from '@/shared/api/problem';
import { Answers, type AttemptServer } from './answers';
import { ModelServer, turns } from './answers.model';
import { MemoryJournal } from './journalStore';

let server: ModelServer;
let journal: MemoryJournal;
let present: boolean;

beforeEach(() => {
  server = new ModelServer();
  journal = new MemoryJournal();
  present = true;
});

function open(device = 'desk', over: Partial<AttemptServer> = {}) {
  const reach = <T>(answer: () => T): Promise<T> =>
    server.reachable ? Promise.resolve().then(answer) : Promise.reject(Problem.unreachable());
  const answers = new Answers(
    journal,
    server.view(),
    {
      send: (no, answer) => reach(() => server.answer(device, no, answer)),
      hold: () => reach(() => server.hold(device)),
      ...over,
    },
    () => present,
    () => turns(1),
  );
  void answers.begin();
  return answers;
}

const text = (words: string) => ({ answer: { text: words } });

test('an answer is sent as soon as it is given', async () => {
  const answers = open();
  await answers.change(1, text('Một'));
  expect(await answers.flush()).toBe(true);
  expect(server.kept.get(1)?.answer).toEqual({ text: 'Một' });
  expect(answers.saveState()).toBe('saved');
});

test('without a connection the sign says so and how many answers wait', async () => {
  server.reachable = false;
  const answers = open();
  await answers.change(1, text('Một'));
  await answers.change(2, text('Hai'));
  await vi.waitFor(() => expect(answers.saveState()).toBe('offline'));
  server.reachable = true;
  await answers.flush();
  expect(answers.saveState()).toBe('saved');
  expect(answers.unsent()).toBe(0);
  expect(server.kept.size).toBe(2);
});

test('a reload shows and sends what was not sent before', async () => {
  server.reachable = false;
  await open().change(1, text('Một'));
  const reloaded = open();
  await vi.waitFor(() => expect(reloaded.current().get(1)?.answer).toEqual({ text: 'Một' }));
  server.reachable = true;
  await reloaded.flush();
  expect(server.kept.get(1)?.answer).toEqual({ text: 'Một' });
});

test('handing in waits for what is not sent yet, and the journal is empty after it', async () => {
  server.reachable = false;
  const answers = open();
  await answers.change(1, text('Một'));
  const safe = vi.fn<(all: boolean) => void>();
  void answers.flush().then(safe);
  await turns(5);
  expect(safe).not.toHaveBeenCalled();
  server.reachable = true;
  await vi.waitFor(() => expect(safe).toHaveBeenCalledWith(true));
  await answers.forget();
  expect(await journal.all()).toEqual([]);
});

test('the older device learns with its next answer that another took over, and may take over again', async () => {
  const desk = open('desk');
  await desk.change(1, text('Trên máy bàn'));
  await desk.flush();
  server.hold('phone');
  await desk.change(2, text('Vẫn ở máy bàn'));
  expect(await desk.flush()).toBe(false);
  expect(desk.saveState()).toBe('elsewhere');
  expect(server.kept.get(2)?.answer).toEqual({ text: 'Vẫn ở máy bàn' });
  await desk.takeOver();
  expect(desk.saveState()).toBe('saved');
});

test('what is answered where the attempt is worked on now is not undone by what waited elsewhere', async () => {
  const desk = open('desk');
  await desk.flush();
  server.reachable = false;
  await desk.change(1, text('Chờ trên máy bàn'));
  const { lease } = server.hold('phone');
  server.answer('phone', 1, { ...text('Trên điện thoại'), flagged: false, lease, seq: 1 });
  server.reachable = true;
  await desk.flush();
  expect(server.kept.get(1)?.answer).toEqual({ text: 'Trên điện thoại' });
  await desk.takeOver();
  expect(desk.current().get(1)?.answer).toEqual({ text: 'Trên điện thoại' });
});

test('nothing is sent while another person is signed in', async () => {
  const send = vi.fn<AttemptServer['send']>();
  present = false;
  const answers = open('desk', { send });
  await answers.change(1, text('Của riêng tôi'));
  expect(await answers.flush()).toBe(false);
  expect(answers.saveState()).toBe('signedOut');
  expect(send).not.toHaveBeenCalled();
  expect(await journal.all()).toHaveLength(1);
});

test('an attempt that is over takes no more, and what came too late stays on the device', async () => {
  const answers = open();
  await answers.flush();
  server.submit();
  await answers.change(1, text('Muộn'));
  await answers.flush();
  expect(answers.saveState()).toBe('closed');
  expect(await journal.all()).toHaveLength(1);
});

test('an answer that will never be taken does not keep the others from being sent', async () => {
  const refusing = open('desk', {
    send: (no, answer) =>
      no === 1
        ? Promise.reject(new Problem(400, { code: 'assessment.answer-not-allowed' }))
        : Promise.resolve(server.answer('desk', no, answer)),
  });
  await refusing.change(1, text('Không hợp lệ'));
  await refusing.change(2, text('Hợp lệ'));
  expect(await refusing.flush()).toBe(true);
  expect(server.kept.get(2)?.answer).toEqual({ text: 'Hợp lệ' });
});

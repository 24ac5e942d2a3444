import type { AttemptView, SavedAnswer } from '@/shared/api/schema';
import { isProblem, Problem } from '@/shared/api/problem';
import { isLater, type JournalEntry, type JournalStore } from './journalStore';

export type Answer = Omit<JournalEntry, 'no' | 'sent' | 'early'>;

/**
 * Whether what was given is safe: `saved` on the server, being sent, kept here until the server can be reached or is well again, kept here
 * because this person is not signed in, given up to another device, or too late.
 */
export type AnswerState =
  'saved' | 'saving' | 'offline' | 'waiting' | 'signedOut' | 'elsewhere' | 'closed';

/** The server as an attempt speaks with it. */
export interface AttemptServer {
  send: (no: number, answer: Answer) => Promise<Pick<SavedAnswer, 'heldElsewhere'>>;
  /** Makes this device the one that works on the attempt, and tells how things stand. */
  hold: () => Promise<HeldAttempt>;
}

type HeldAttempt = Pick<AttemptView, 'questions' | 'lease' | 'state'>;

type Pause = (milliseconds: number, woken: Promise<void>) => Promise<void>;

const longestPause = 15_000;

/** Reported when the attempt is over. */
const closed = 'assessment.attempt-closed';

/** Reported of an answer that will never be taken, whatever is done. */
const hopeless = [
  'assessment.answer-not-allowed',
  'assessment.no-such-question',
  'assessment.question-left-behind',
];

/** Reported when the session ended, or is another person's, who may not know that there is such an attempt. */
const notOurs = ['identity.sign-in-required', 'assessment.unknown-attempt'];

/**
 * The answers of one attempt. Each is kept on the device before it is sent and until the server has acknowledged it, so that a lost
 * connection, a reload, a tab that dies or a second one loses nothing; the page shows what the learner gave, sent or not.
 */
export class Answers {
  private readonly listeners = new Set<() => void>();
  private answers: ReadonlyMap<number, Answer>;
  private state: AnswerState = 'saving';
  private unsentCount = 0;
  private lease: number;
  private held = false;
  private elsewhere = false;
  private again = false;
  private running: Promise<boolean> | undefined;
  private wakeUp: () => void = () => undefined;
  private readonly stopWatching: () => void;

  constructor(
    private readonly store: JournalStore,
    attempt: HeldAttempt,
    private readonly server: AttemptServer,
    /** Whether the person whose answers these are is the one signed in. */
    private readonly isPresent: () => boolean,
    private readonly pause: Pause = waitFor,
  ) {
    this.lease = attempt.lease;
    this.answers = new Map(given(attempt).map((entry) => [entry.no, entry]));
    this.stopWatching = store.watch(() => void this.refresh());
  }

  /** Takes up what lies on the device, and sends it. */
  async begin(): Promise<void> {
    await this.refresh();
    await this.flush();
  }

  /** Settles once the answer lies on the device. */
  async change(no: number, change: Partial<Pick<Answer, 'answer' | 'flagged'>>): Promise<void> {
    const before = this.answers.get(no);
    const entry: JournalEntry = {
      no,
      answer: change.answer ?? before?.answer ?? {},
      flagged: change.flagged ?? before?.flagged ?? false,
      lease: this.lease,
      seq: Math.max((before?.seq ?? 0) + 1, Date.now()),
      sent: false,
      ...(!this.held && { early: true }),
    };
    this.answers = new Map(this.answers).set(no, entry);
    this.tell('saving');
    this.show(await this.store.keep(entry));
    void this.flush();
  }

  /** Settles once everything given so far is on the server, with true, or the server will take no more. */
  flush(): Promise<boolean> {
    this.again = true;
    this.running ??= this.sendAll();
    return this.running;
  }

  /** Tries again at once, because the connection is back. */
  wake(): void {
    this.wakeUp();
    void this.flush();
  }

  /** Goes on here with an attempt that another device had taken over. */
  async takeOver(): Promise<void> {
    this.held = false;
    this.elsewhere = false;
    this.tell('saving');
    await this.flush();
  }

  /** Forgets everything on the device, since the attempt was handed in. */
  async forget(): Promise<void> {
    this.stopWatching();
    await this.store.clear();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  current = (): ReadonlyMap<number, Answer> => this.answers;

  saveState = (): AnswerState => this.state;

  unsent = (): number => this.unsentCount;

  private async sendAll(): Promise<boolean> {
    await Promise.resolve();
    for (let pause = 1_000; ; pause = Math.min(longestPause, pause * 2)) {
      try {
        if (!this.isPresent()) return this.settle('signedOut');
        while (this.again) {
          this.again = false;
          await this.sendOnce();
        }
        return this.settle(this.elsewhere ? 'elsewhere' : 'saved');
      } catch (error) {
        if (isProblem(error, closed)) return this.settle('closed');
        if (isProblem(error) && notOurs.includes(error.code)) return this.settle('signedOut');
        this.again = true;
        this.tell(isProblem(error) && error.status === 0 ? 'offline' : 'waiting');
        await this.pause(pause, new Promise((wake) => (this.wakeUp = wake)));
      }
    }
  }

  /** In the order they were given: a quiz that leads forward only takes no answer to a question left behind. */
  private async sendOnce(): Promise<void> {
    if (!this.held) await this.hold();
    for (let next = await this.nextUnsent(); next !== undefined; next = await this.nextUnsent()) {
      try {
        const { heldElsewhere } = await this.server.send(next.no, next);
        this.elsewhere ||= heldElsewhere;
      } catch (error) {
        if (!isProblem(error) || !hopeless.includes(error.code)) throw error;
      }
      await this.store.acknowledge(next);
    }
  }

  private async hold(): Promise<void> {
    const attempt = await this.server.hold();
    if (attempt.state !== 'OPEN') throw new Problem(409, { code: closed });
    this.lease = attempt.lease;
    this.held = true;
    await this.store.learn(attempt.lease, given(attempt));
    await this.refresh();
  }

  private async nextUnsent(): Promise<JournalEntry | undefined> {
    const waiting = (await this.store.all()).filter(({ sent }) => !sent);
    this.unsentCount = waiting.length;
    return waiting.sort((one, other) => (isLater(one, other) ? 1 : -1))[0];
  }

  /** Shows what other tabs gave, and what was kept before this page was loaded. */
  private async refresh(): Promise<void> {
    const entries = await this.store.all();
    this.unsentCount = entries.filter(({ sent }) => !sent).length;
    entries.forEach((entry) => this.show(entry));
  }

  private show(entry: JournalEntry): void {
    this.lease = Math.max(this.lease, entry.lease);
    if (!isLater(entry, this.answers.get(entry.no))) return;
    this.answers = new Map(this.answers).set(entry.no, entry);
    this.listeners.forEach((listener) => listener());
  }

  /** Ends the sending; from here to the next call nothing waits, so that no answer comes between. */
  private settle(state: AnswerState): boolean {
    this.running = undefined;
    this.tell(state);
    return state === 'saved';
  }

  private tell(state: AnswerState): void {
    this.state = state;
    this.listeners.forEach((listener) => listener());
  }
}

function given(attempt: HeldAttempt): JournalEntry[] {
  return attempt.questions.flatMap(({ no, answer, flagged }) =>
    answer
      ? [{ no, answer: answer.answer, flagged, lease: answer.lease, seq: answer.seq, sent: true }]
      : [],
  );
}

async function waitFor(milliseconds: number, woken: Promise<void>): Promise<void> {
  await Promise.race([woken, new Promise((resolve) => setTimeout(resolve, milliseconds))]);
}

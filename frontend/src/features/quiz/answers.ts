import type { AttemptView, SaveAnswer } from '@/shared/api/schema';
import { isProblem } from '@/shared/api/problem';
import { mayPass } from '@/shared/api/retry';

/** Its `seq` grows with every change, so that the server keeps the latest whatever order they arrive in. */
export type Answer = Required<Pick<SaveAnswer, 'answer' | 'flagged' | 'seq'>>;

/** As kept on a device, perhaps by an earlier release that knew options only. */
type KeptAnswer = Omit<Answer, 'answer'> & { answer?: unknown; optionIds?: string[] };

export type AnswerState = 'saved' | 'saving' | 'waiting' | 'closed';

type Sender = (no: number, answer: Answer) => Promise<unknown>;

const longestPause = 15_000;

/**
 * The answers of one attempt. Each is kept on the device until the server has it, so that a lost connection, a reload or another tab loses
 * nothing; the page shows what the learner gave, sent or not.
 */
export class Answers {
  private readonly listeners = new Set<() => void>();
  private answers: ReadonlyMap<number, Answer>;
  private state: AnswerState = 'saved';
  private running: Promise<void> | undefined;
  private pause = 1_000;

  constructor(
    private readonly storage: Storage,
    private readonly key: string,
    attempt: Pick<AttemptView, 'questions'>,
    private readonly send: Sender,
  ) {
    const answers = new Map<number, Answer>();
    for (const { no, answer, flagged } of attempt.questions) {
      if (answer) answers.set(no, { answer: answer.answer, flagged, seq: answer.seq });
    }
    for (const [no, answer] of this.pending()) {
      if (answer.seq > (answers.get(no)?.seq ?? 0)) answers.set(no, answer);
      else this.acknowledged(no, answer);
    }
    this.answers = answers;
    if (this.pending().length > 0) void this.flush();
  }

  change(no: number, change: Partial<Omit<Answer, 'seq'>>): void {
    const before = this.answers.get(no);
    const answer: Answer = {
      answer: change.answer ?? before?.answer ?? {},
      flagged: change.flagged ?? before?.flagged ?? false,
      seq: Math.max((before?.seq ?? 0) + 1, Date.now()),
    };
    this.answers = new Map(this.answers).set(no, answer);
    this.storage.setItem(this.key, JSON.stringify([...this.others(no), [no, answer]]));
    this.tell('saving');
    void this.flush();
  }

  /** Settles once everything given so far is on the server, or the server takes no more. */
  flush(): Promise<void> {
    this.running ??= this.sendAll().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  current = (): ReadonlyMap<number, Answer> => this.answers;

  saveState = (): AnswerState => this.state;

  private async sendAll(): Promise<void> {
    for (let next = this.pending()[0]; next !== undefined; next = this.pending()[0]) {
      const [no, answer] = next;
      try {
        await this.send(no, answer);
        this.pause = 1_000;
        this.acknowledged(no, answer);
      } catch (error) {
        if (!mayPass(error)) return this.refused(error);
        this.tell('waiting');
        await new Promise((resolve) => setTimeout(resolve, this.pause));
        this.pause = Math.min(longestPause, this.pause * 2);
      }
    }
    this.tell('saved');
  }

  private refused(error: unknown): void {
    if (isProblem(error, 'assessment.attempt-closed')) this.storage.removeItem(this.key);
    this.tell('closed');
  }

  private acknowledged(no: number, sent: Answer): void {
    const left = this.pending().filter(
      ([waiting, answer]) => waiting !== no || answer.seq > sent.seq,
    );
    if (left.length === 0) this.storage.removeItem(this.key);
    else this.storage.setItem(this.key, JSON.stringify(left));
  }

  private others(no: number): [number, Answer][] {
    return this.pending().filter(([waiting]) => waiting !== no);
  }

  private pending(): [number, Answer][] {
    // Only this class writes under this key.
    const kept = JSON.parse(this.storage.getItem(this.key) ?? '[]') as [number, KeptAnswer][];
    return kept.map(([no, { optionIds, answer = { optionIds }, ...rest }]) => [
      no,
      { ...rest, answer },
    ]);
  }

  private tell(state: AnswerState): void {
    this.state = state;
    this.listeners.forEach((listener) => listener());
  }
}

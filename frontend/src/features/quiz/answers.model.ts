import type { AttemptView } from '@/shared/api/schema';
import { Problem } from '@/shared/api/problem';
import type { Answer, AttemptServer } from './answers';
import { isLater, type Bell } from './journalStore';

/** What the server promises of an attempt, in memory: see `Answers.java` for the statement that keeps it. */
export class ModelServer {
  readonly kept = new Map<number, Answer>();
  readonly attempts: string[] = [];
  reachable = true;
  private state: AttemptView['state'] = 'OPEN';
  private lease = 0;
  private holder: string | undefined;

  start(number: number): string {
    const made = this.attempts[number - 1];
    if (made !== undefined) return made;
    this.attempts.push(`attempt-${this.attempts.length + 1}`);
    return this.attempts.at(-1) ?? '';
  }

  hold(device: string): Pick<AttemptView, 'questions' | 'lease' | 'state'> {
    if (device !== this.holder && this.state === 'OPEN') this.lease += 1;
    this.holder = device;
    return { lease: this.lease, state: this.state, questions: this.questions() };
  }

  answer(device: string, no: number, answer: Answer): { heldElsewhere: boolean } {
    if (this.state !== 'OPEN') throw new Problem(409, { code: 'assessment.attempt-closed' });
    if (isLater(answer, this.kept.get(no))) {
      const { lease, seq, flagged } = answer;
      this.kept.set(no, { answer: answer.answer, flagged, lease, seq });
    }
    return { heldElsewhere: device !== this.holder };
  }

  submit(): void {
    this.state = 'SUBMITTED';
  }

  view(): Pick<AttemptView, 'questions' | 'lease' | 'state'> {
    return { lease: this.lease, state: this.state, questions: this.questions() };
  }

  private questions(): AttemptView['questions'] {
    return [1, 2, 3, 4].map((no) => {
      const kept = this.kept.get(no);
      return {
        no,
        type: 'SHORT_ANSWER' as const,
        stem: 'Câu hỏi',
        options: [],
        shown: {},
        section: 0,
        flagged: kept?.flagged ?? false,
        ...(kept && {
          answer: { ...kept, optionIds: [], answer: kept.answer, savedAt: '2026-11-26T01:00:00Z' },
        }),
      };
    });
  }
}

/** A line that loses requests and answers, sends some twice and holds some up until later. */
export class BadLine {
  private readonly heldUp: (() => unknown)[] = [];
  calm = false;

  constructor(
    private readonly random: () => number,
    private readonly server: ModelServer,
  ) {}

  async ask<T>(request: () => T): Promise<T> {
    await turns(this.calm ? 0 : Math.floor(this.random() * 4));
    if (!this.server.reachable) throw Problem.unreachable();
    const fate = this.calm ? 1 : this.random();
    if (fate < 0.12) throw Problem.unreachable();
    if (fate < 0.2) {
      this.heldUp.push(request);
      throw Problem.unreachable();
    }
    const answer = request();
    if (fate < 0.28) request();
    if (fate < 0.36) this.heldUp.push(request);
    if (fate >= 0.36 && fate < 0.48) throw Problem.unreachable();
    if (fate >= 0.48 && fate < 0.54) throw new Problem(503, {});
    return answer;
  }

  /** What was held up arrives now, in any order. */
  release(): void {
    while (this.heldUp.length > 0 && (this.calm || this.random() < 0.4)) {
      const [late] = this.heldUp.splice(Math.floor(this.random() * this.heldUp.length), 1);
      try {
        late?.();
      } catch {
        // Nobody waits for its answer any more.
      }
    }
  }
}

export function serverFor(server: ModelServer, line: BadLine, device: string): AttemptServer {
  return {
    send: (no, answer) => line.ask(() => server.answer(device, no, answer)),
    hold: () => line.ask(() => server.hold(device)),
  };
}

/** Numbers that look random and are the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed * 2_654_435_761 + 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A bell for the tabs of one browser, of which each hears the others only. */
export class Bells {
  private readonly hearers = new Map<Bell, Set<() => void>>();

  one(): Bell {
    const hearers = new Set<() => void>();
    const bell: Bell = {
      postMessage: () =>
        this.hearers.forEach((heard, other) => {
          if (other !== bell) heard.forEach((listener) => listener());
        }),
      addEventListener: (_, listener) => void hearers.add(listener),
      removeEventListener: (_, listener) => void hearers.delete(listener),
    };
    this.hearers.set(bell, hearers);
    return bell;
  }
}

export async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

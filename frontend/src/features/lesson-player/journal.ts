import type { ProgressEvent, ProgressView } from '@/shared/api/schema';
import { Problem } from '@/shared/api/problem';
import { newId } from '@/shared/api/retry';

export type SaveState = 'saved' | 'saving' | 'waiting' | 'refused';

type Sender = (events: readonly ProgressEvent[], lastWords: boolean) => Promise<ProgressView>;

const batch = 100;
const longestPause = 30_000;
/** Not signed in, too slow, too early, too often: said of the moment, not of what was sent. */
const passing = [401, 408, 425, 429];

/**
 * What a learner did and the server has not acknowledged yet. It lies on the device until then, under a name for each tab, so that a lost
 * connection, a reload or a closed tab loses nothing; the server counts each event once, however often it comes.
 */
export class ProgressJournal {
  private readonly own: string;
  private readonly listeners = new Set<() => void>();
  private state: SaveState = 'saved';
  private sending = false;
  private pause = 1_000;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly storage: Storage,
    private readonly prefix: string,
    private readonly send: Sender,
    private readonly onAcknowledged: (progress: ProgressView) => void,
  ) {
    this.own = `${prefix}${newId()}`;
  }

  add(event: Omit<ProgressEvent, 'eventId' | 'at'>): void {
    const events = this.read(this.own);
    events.push({ ...event, eventId: newId(), at: new Date().toISOString() });
    this.write(this.own, events);
    this.change('saving');
    this.sendSoon(event.type === 'VIEWED_TO_END' ? 0 : 400);
  }

  /** Sends what there is, in this tab's name and in that of tabs that are gone. */
  async flush(lastWords = false): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    let refused = false;
    try {
      for (let key = this.next(); key !== undefined; key = this.next()) {
        const events = this.read(key).slice(0, batch);
        const progress = await this.deliver(events, lastWords);
        this.forget(key, events);
        if (progress === undefined) refused = true;
        else this.onAcknowledged(progress);
      }
      this.pause = 1_000;
      this.change(refused ? 'refused' : 'saved');
    } catch {
      this.change('waiting');
      this.sendSoon(this.pause);
      this.pause = Math.min(longestPause, this.pause * 2);
    } finally {
      this.sending = false;
    }
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  current = (): SaveState => this.state;

  /** Nothing when the server will never take these, for instance because the learner has left the course. What comes after them goes on. */
  private async deliver(
    events: readonly ProgressEvent[],
    lastWords: boolean,
  ): Promise<ProgressView | undefined> {
    try {
      return await this.send(events, lastWords);
    } catch (error) {
      if (isRefusal(error)) return undefined;
      throw error;
    }
  }

  private sendSoon(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private next(): string | undefined {
    return Object.keys(this.storage).find(
      (key) => key.startsWith(this.prefix) && this.read(key).length > 0,
    );
  }

  private forget(key: string, done: readonly ProgressEvent[]): void {
    const ids = new Set(done.map(({ eventId }) => eventId));
    this.write(
      key,
      this.read(key).filter(({ eventId }) => !ids.has(eventId)),
    );
  }

  private read(key: string): ProgressEvent[] {
    // Only this class writes under these keys.
    return JSON.parse(this.storage.getItem(key) ?? '[]') as ProgressEvent[];
  }

  private write(key: string, events: readonly ProgressEvent[]): void {
    if (events.length === 0) this.storage.removeItem(key);
    else this.storage.setItem(key, JSON.stringify(events));
  }

  private change(state: SaveState): void {
    this.state = state;
    this.listeners.forEach((listener) => listener());
  }
}

/** Whether the server looked at what was sent and said no; of anything else nobody knows, and nothing is thrown away. */
function isRefusal(error: unknown): boolean {
  return (
    error instanceof Problem &&
    error.status >= 400 &&
    error.status < 500 &&
    !passing.includes(error.status)
  );
}

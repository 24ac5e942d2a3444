import { mayPass } from '@/shared/api/retry';

export type SaveState<S> =
  | { kind: 'SAVED'; at: string }
  | { kind: 'UNSAVED' }
  | { kind: 'SAVING' }
  /** The server could not be reached: it is asked again by itself. */
  | { kind: 'WAITING' }
  /** The server refused; another change tries again. */
  | { kind: 'REFUSED'; error: unknown }
  /** Somebody else changed it: whoever works on it has to choose. */
  | { kind: 'CONFLICT'; theirs: S };

export interface DeskView<C, S> {
  content: C;
  save: SaveState<S>;
  /** Grows when the content was replaced from outside, so that editors start anew with it. */
  edition: number;
}

/** What the server keeps of the work, and when it was last changed. */
export interface Kept {
  revision: number;
  updatedAt: string;
}

interface Server<C, S> {
  save: (content: C & { revision: number }) => Promise<S>;
  fetch: () => Promise<S>;
}

interface Pauses {
  typing: number;
  waiting: number;
}

interface DeskOptions<C, S> {
  server: Server<C, S>;
  /** The part of what is kept that is worked on. */
  contentOf: (kept: S) => C;
  /** Whether a refusal means that somebody else was faster. */
  isConflict: (error: unknown) => boolean;
  pauses?: Pauses | undefined;
}

const usualPauses: Pauses = { typing: 1_200, waiting: 5_000 };

/**
 * Holds work while somebody is at it and saves it by itself, one save after another.
 * It never overwrites what somebody else saved: then the person is asked.
 */
export class SavingDesk<C extends object, S extends Kept> {
  #view: DeskView<C, S>;
  #revision: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = Promise.resolve();
  readonly #options: DeskOptions<C, S>;
  readonly #pauses: Pauses;
  readonly #listeners = new Set<() => void>();

  constructor(kept: S, options: DeskOptions<C, S>) {
    this.#options = options;
    this.#pauses = options.pauses ?? usualPauses;
    this.#revision = kept.revision;
    this.#view = {
      content: options.contentOf(kept),
      save: { kind: 'SAVED', at: kept.updatedAt },
      edition: 1,
    };
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly view = () => this.#view;

  get clean(): boolean {
    return this.#view.save.kind === 'SAVED';
  }

  change(part: Partial<C>): void {
    const { save } = this.#view;
    this.#show({
      content: { ...this.#view.content, ...part },
      save: save.kind === 'CONFLICT' ? save : { kind: 'UNSAVED' },
    });
    if (save.kind !== 'CONFLICT') this.#schedule(this.#pauses.typing);
  }

  /** Saves now what is not saved yet; settles when there is nothing more it can do. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running = this.#running.then(() => this.#saveWhatIsLeft());
    return this.#running;
  }

  /** Goes on from what another act of the same person made of it on the server. */
  follow({ revision }: Kept): void {
    this.#revision = revision;
  }

  /** Overwrites the other version with one's own. */
  async keepMine(): Promise<void> {
    if (this.#view.save.kind !== 'CONFLICT') return;
    this.#revision = this.#view.save.theirs.revision;
    this.#show({ save: { kind: 'UNSAVED' } });
    await this.flush();
  }

  /** Gives up one's own changes for the other version. */
  takeTheirs(): void {
    if (this.#view.save.kind !== 'CONFLICT') return;
    const { theirs } = this.#view.save;
    this.#revision = theirs.revision;
    this.#show({
      content: this.#options.contentOf(theirs),
      save: { kind: 'SAVED', at: theirs.updatedAt },
      edition: this.#view.edition + 1,
    });
  }

  async #saveWhatIsLeft(): Promise<void> {
    const { content, save } = this.#view;
    if (save.kind === 'SAVED' || save.kind === 'CONFLICT') return;
    this.#show({ save: { kind: 'SAVING' } });
    try {
      const saved = await this.#options.server.save({ ...content, revision: this.#revision });
      this.#revision = saved.revision;
      if (this.#view.content === content)
        this.#show({ save: { kind: 'SAVED', at: saved.updatedAt } });
      else this.#laterChanges();
    } catch (error) {
      await this.#failed(error);
    }
  }

  async #failed(error: unknown): Promise<void> {
    if (this.#options.isConflict(error)) {
      try {
        const theirs = await this.#options.server.fetch();
        this.#show({ save: { kind: 'CONFLICT', theirs } });
        return;
      } catch (failure) {
        error = failure;
      }
    }
    if (mayPass(error)) {
      this.#show({ save: { kind: 'WAITING' } });
      this.#schedule(this.#pauses.waiting);
    } else {
      this.#show({ save: { kind: 'REFUSED', error } });
    }
  }

  #laterChanges(): void {
    this.#show({ save: { kind: 'UNSAVED' } });
    this.#schedule(this.#pauses.typing);
  }

  #schedule(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pause);
  }

  #show(part: Partial<DeskView<C, S>>): void {
    this.#view = { ...this.#view, ...part };
    this.#listeners.forEach((listener) => listener());
  }
}

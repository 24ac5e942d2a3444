import type { DraftLesson } from '@/shared/api/schema';
import { isProblem } from '@/shared/api/problem';
import { mayPass } from '@/shared/api/retry';

/** What an author changes in a lesson. */
export type LessonContent = Pick<
  DraftLesson,
  'title' | 'estimatedMinutes' | 'required' | 'completionRule' | 'blocks'
>;

export type SaveState =
  | { kind: 'SAVED'; at: string }
  | { kind: 'UNSAVED' }
  | { kind: 'SAVING' }
  /** The server could not be reached: it is asked again by itself. */
  | { kind: 'WAITING' }
  /** The server refused; another change tries again. */
  | { kind: 'REFUSED'; error: unknown }
  /** Somebody else changed the lesson: its author has to choose. */
  | { kind: 'CONFLICT'; theirs: DraftLesson };

export interface DeskView {
  content: LessonContent;
  save: SaveState;
  /** Grows when the content was replaced from outside, so that editors start anew with it. */
  edition: number;
}

interface LessonServer {
  save: (content: LessonContent & { revision: number }) => Promise<DraftLesson>;
  fetch: () => Promise<DraftLesson>;
}

interface Pauses {
  typing: number;
  waiting: number;
}

/**
 * Holds a lesson while its author works on it and saves it by itself, one save after another.
 * It never overwrites what somebody else saved: then the author is asked.
 */
export class LessonDesk {
  #view: DeskView;
  #revision: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = Promise.resolve();
  readonly #server: LessonServer;
  readonly #pauses: Pauses;
  readonly #listeners = new Set<() => void>();

  constructor(
    lesson: DraftLesson,
    server: LessonServer,
    pauses = { typing: 1_200, waiting: 5_000 },
  ) {
    this.#server = server;
    this.#pauses = pauses;
    this.#revision = lesson.revision;
    this.#view = {
      content: contentOf(lesson),
      save: { kind: 'SAVED', at: lesson.updatedAt },
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

  change(part: Partial<LessonContent>): void {
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
      content: contentOf(theirs),
      save: { kind: 'SAVED', at: theirs.updatedAt },
      edition: this.#view.edition + 1,
    });
  }

  async #saveWhatIsLeft(): Promise<void> {
    const { content, save } = this.#view;
    if (save.kind === 'SAVED' || save.kind === 'CONFLICT') return;
    this.#show({ save: { kind: 'SAVING' } });
    try {
      const saved = await this.#server.save({ ...content, revision: this.#revision });
      this.#revision = saved.revision;
      if (this.#view.content === content)
        this.#show({ save: { kind: 'SAVED', at: saved.updatedAt } });
      else this.#laterChanges();
    } catch (error) {
      await this.#failed(error);
    }
  }

  async #failed(error: unknown): Promise<void> {
    if (isProblem(error, 'content.changed-elsewhere')) {
      try {
        this.#show({ save: { kind: 'CONFLICT', theirs: await this.#server.fetch() } });
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

  #show(part: Partial<DeskView>): void {
    this.#view = { ...this.#view, ...part };
    this.#listeners.forEach((listener) => listener());
  }
}

function contentOf({
  title,
  estimatedMinutes,
  required,
  completionRule,
  blocks,
}: DraftLesson): LessonContent {
  return { title, estimatedMinutes, required, completionRule, blocks };
}

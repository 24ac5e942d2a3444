import { isProblem, wordsFor } from '@/shared/api/problem';
import { mayPass, newId } from '@/shared/api/retry';
import type { AnnouncedFile, HandedFile } from '@/shared/api/schema';
import type { NewUpload, Upload } from '@/question-types/file-upload/fileDesk';

/** The server as files speak with it. Each call may be repeated. */
export interface FileServer {
  announce: (upload: Upload) => Promise<AnnouncedFile>;
  send: (upload: Upload, piece: number, bytes: Blob, signal: AbortSignal) => Promise<void>;
  complete: (upload: Upload) => Promise<HandedFile>;
  cancel: (upload: Upload) => Promise<void>;
}

/** Whether the file has yet to come. */
export const isUnderWay = ({ state }: Upload): boolean => state !== 'failed';

type Pause = (milliseconds: number, woken: Promise<void>) => Promise<void>;

const longestPause = 15_000;

/**
 * Files of an attempt on their way to the server, one after another and piece by piece. A lost connection costs one piece; what was
 * acknowledged is not sent again. They go on whatever question is on the page.
 */
export class Uploads {
  private readonly listeners = new Set<() => void>();
  private list: readonly Upload[] = [];
  private readonly acknowledged = new Map<string, number>();
  private running: { id: string; abort: AbortController } | undefined;
  private wakeUp: () => void = () => undefined;

  constructor(
    private readonly server: FileServer,
    /** Puts a file that has come into the answer. */
    private readonly attach: (upload: Upload, file: HandedFile) => void,
    private readonly pause: Pause = waitFor,
  ) {}

  add(no: number, upload: NewUpload): void {
    const one: Upload = {
      ...upload,
      id: newId(),
      no,
      sent: 0,
      state: 'queued',
      problem: undefined,
    };
    this.list = [...this.list, one];
    this.tell();
    void this.run();
  }

  /** Tries again at once, because the connection is back. */
  wake(): void {
    this.wakeUp();
  }

  drop(id: string): void {
    const dropped = this.list.find((one) => one.id === id);
    this.list = this.list.filter((one) => one.id !== id);
    this.acknowledged.delete(id);
    this.tell();
    if (this.running?.id === id) {
      this.running.abort.abort();
      this.wakeUp();
    }
    // What cannot be told the server now, it finds out by itself.
    if (dropped !== undefined && dropped.state !== 'queued') {
      this.server.cancel(dropped).catch(() => undefined);
    }
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  current = (): readonly Upload[] => this.list;

  /** How many have yet to come. */
  underWay = (): number => this.list.filter(isUnderWay).length;

  private async run(): Promise<void> {
    if (this.running !== undefined) return;
    for (let next = this.next(); next !== undefined; next = this.next()) {
      this.running = { id: next.id, abort: new AbortController() };
      await this.bring(next, this.running.abort.signal);
    }
    this.running = undefined;
  }

  private next(): Upload | undefined {
    return this.list.find(isUnderWay);
  }

  /** Brings one file as far as it comes: into the answer, to a refusal, or until it is dropped. */
  private async bring(upload: Upload, signal: AbortSignal): Promise<void> {
    for (let pause = 1_000; this.knows(upload.id); pause = Math.min(longestPause, pause * 2)) {
      try {
        const file = await this.send(upload, signal);
        if (!this.knows(upload.id)) return;
        this.list = this.list.filter(({ id }) => id !== upload.id);
        this.tell();
        this.attach(upload, file);
        return;
      } catch (error) {
        if (!this.knows(upload.id)) return;
        if (!mayPass(error) && isProblem(error)) {
          this.change(upload.id, { state: 'failed', problem: wordsFor(error) });
          return;
        }
        this.change(upload.id, { state: 'waiting' });
        await this.pause(pause, new Promise((wake) => (this.wakeUp = wake)));
      }
    }
  }

  private async send(upload: Upload, signal: AbortSignal): Promise<HandedFile> {
    this.change(upload.id, { state: 'sending' });
    const { pieces, pieceBytes } = await this.server.announce(upload);
    for (let piece = this.acknowledged.get(upload.id) ?? 0; piece < pieces; piece += 1) {
      const from = piece * pieceBytes;
      const bytes = upload.file.slice(from, from + pieceBytes);
      await this.server.send(upload, piece, bytes, signal);
      this.acknowledged.set(upload.id, piece + 1);
      this.change(upload.id, { sent: from + bytes.size });
    }
    this.change(upload.id, { state: 'checking' });
    return this.server.complete(upload);
  }

  private knows(id: string): boolean {
    return this.list.some((one) => one.id === id);
  }

  private change(id: string, change: Partial<Upload>): void {
    this.list = this.list.map((one) => (one.id === id ? { ...one, ...change } : one));
    this.tell();
  }

  private tell(): void {
    this.listeners.forEach((listener) => listener());
  }
}

async function waitFor(milliseconds: number, woken: Promise<void>): Promise<void> {
  await Promise.race([woken, new Promise((resolve) => setTimeout(resolve, milliseconds))]);
}

import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** An answer as the device keeps it. Of two, the one with the greater lease is later, and of one lease that with the greater `seq`. */
export interface JournalEntry {
  no: number;
  answer: unknown;
  flagged: boolean;
  lease: number;
  seq: number;
  /** Whether the server has acknowledged it. */
  sent: boolean;
  /** Given before the server said that this device works on the attempt; its lease is the one that the device gets then. */
  early?: boolean;
}

/** What one person keeps on this device of one attempt; all tabs of the browser share it. */
export interface JournalStore {
  all(): Promise<JournalEntry[]>;
  /** Keeps what was given just now, as later than anything kept before, and answers how it was kept. */
  keep(given: JournalEntry): Promise<JournalEntry>;
  /** Notes the lease under which this device goes on, also for what was given early, and adds what the server has where it is later. */
  learn(lease: number, entries: readonly JournalEntry[]): Promise<void>;
  acknowledge(sent: JournalEntry): Promise<void>;
  clear(): Promise<void>;
  /** Calls when another tab has changed something. */
  watch(listener: () => void): () => void;
}

interface Place {
  account: string;
  attempt: string;
}

interface Row extends JournalEntry, Place {
  at: number;
}

interface Journals extends DBSchema {
  answers: { key: [string, string, number]; value: Row; indexes: { at: number } };
  leases: { key: [string, string]; value: Place & { lease: number; at: number } };
}

/** How tabs of one browser tell each other; a BroadcastChannel, but for tests. */
export interface Bell {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: () => void): void;
  removeEventListener(type: 'message', listener: () => void): void;
}

const database = 'hocso-answers';
const keptFor = 60 * 24 * 60 * 60_000;

export function isLater(
  one: Pick<JournalEntry, 'lease' | 'seq'>,
  other: Pick<JournalEntry, 'lease' | 'seq'> | undefined,
): boolean {
  if (other === undefined) return true;
  return one.lease > other.lease || (one.lease === other.lease && one.seq > other.seq);
}

/** What was given just now, later than what another tab perhaps gave before and under the lease that the device has by now. */
function afterAll(
  given: JournalEntry,
  before: JournalEntry | undefined,
  held: number,
): JournalEntry {
  const lease = Math.max(given.lease, held, before?.lease ?? 0);
  const seq = before?.lease === lease ? Math.max(given.seq, before.seq + 1) : given.seq;
  return { ...given, lease, seq, sent: false, ...(before?.early && { early: true }) };
}

function underLease(kept: JournalEntry, lease: number): JournalEntry {
  return { ...kept, lease, early: false };
}

/** The journal in IndexedDB, where each step is one transaction that no other tab comes between. */
export class DatabaseJournal implements JournalStore {
  constructor(
    private readonly db: IDBPDatabase<Journals>,
    private readonly place: Place,
    private readonly bell: Bell | undefined,
  ) {}

  async all(): Promise<JournalEntry[]> {
    return this.db.getAll('answers', this.everything());
  }

  async keep(given: JournalEntry): Promise<JournalEntry> {
    const change = this.db.transaction(['answers', 'leases'], 'readwrite', {
      durability: 'strict',
    });
    const answers = change.objectStore('answers');
    const before = await answers.get(this.key(given.no));
    const held = await change.objectStore('leases').get([this.place.account, this.place.attempt]);
    const kept = afterAll(given, before, held?.lease ?? 0);
    await answers.put(this.row(kept));
    await change.done;
    this.ring();
    return kept;
  }

  async learn(lease: number, entries: readonly JournalEntry[]): Promise<void> {
    const change = this.db.transaction(['answers', 'leases'], 'readwrite');
    const leases = change.objectStore('leases');
    const before = await leases.get([this.place.account, this.place.attempt]);
    if (lease >= (before?.lease ?? 0)) await leases.put({ ...this.place, lease, at: Date.now() });
    const answers = change.objectStore('answers');
    for (const kept of await answers.getAll(this.everything())) {
      if (kept.early && !kept.sent) await answers.put(this.row(underLease(kept, lease)));
    }
    for (const entry of entries) {
      if (isLater(entry, await answers.get(this.key(entry.no)))) await answers.put(this.row(entry));
    }
    await change.done;
    this.ring();
  }

  async acknowledge(sent: JournalEntry): Promise<void> {
    const change = this.db.transaction('answers', 'readwrite');
    const kept = await change.store.get(this.key(sent.no));
    if (kept && !isLater(kept, sent)) await change.store.put({ ...kept, sent: true });
    await change.done;
  }

  async clear(): Promise<void> {
    const change = this.db.transaction(['answers', 'leases'], 'readwrite');
    await change.objectStore('answers').delete(this.everything());
    await change.objectStore('leases').delete([this.place.account, this.place.attempt]);
    await change.done;
  }

  watch(listener: () => void): () => void {
    this.bell?.addEventListener('message', listener);
    return () => this.bell?.removeEventListener('message', listener);
  }

  private key(no: number): [string, string, number] {
    return [this.place.account, this.place.attempt, no];
  }

  private everything(): IDBKeyRange {
    return IDBKeyRange.bound(this.key(0), this.key(Number.MAX_SAFE_INTEGER));
  }

  private row(entry: JournalEntry): Row {
    return { ...entry, ...this.place, at: Date.now() };
  }

  private ring(): void {
    this.bell?.postMessage(this.place.attempt);
  }
}

/** Where a browser gives no database, as some do in private windows: what is not sent lives as long as the page. */
export class MemoryJournal implements JournalStore {
  private readonly entries = new Map<number, JournalEntry>();
  private lease = 0;

  all = () => Promise.resolve([...this.entries.values()]);

  keep(given: JournalEntry): Promise<JournalEntry> {
    const kept = afterAll(given, this.entries.get(given.no), this.lease);
    this.entries.set(given.no, kept);
    return Promise.resolve(kept);
  }

  learn(lease: number, entries: readonly JournalEntry[]): Promise<void> {
    this.lease = Math.max(this.lease, lease);
    for (const kept of this.entries.values()) {
      if (kept.early && !kept.sent) this.entries.set(kept.no, underLease(kept, lease));
    }
    for (const entry of entries) {
      if (isLater(entry, this.entries.get(entry.no))) this.entries.set(entry.no, entry);
    }
    return Promise.resolve();
  }

  acknowledge(sent: JournalEntry): Promise<void> {
    const kept = this.entries.get(sent.no);
    if (kept && !isLater(kept, sent)) this.entries.set(sent.no, { ...kept, sent: true });
    return Promise.resolve();
  }

  clear(): Promise<void> {
    this.entries.clear();
    return Promise.resolve();
  }

  watch = () => () => undefined;
}

async function openDatabase(): Promise<IDBPDatabase<Journals>> {
  const db = await openDB<Journals>(database, 1, {
    upgrade(fresh) {
      fresh
        .createObjectStore('answers', { keyPath: ['account', 'attempt', 'no'] })
        .createIndex('at', 'at');
      fresh.createObjectStore('leases', { keyPath: ['account', 'attempt'] });
    },
  });
  // What nobody came back for is of no use to anybody, and of some to whoever finds the device.
  const forgotten = db.transaction('answers', 'readwrite');
  const old = IDBKeyRange.upperBound(Date.now() - keptFor);
  for await (const row of forgotten.store.index('at').iterate(old)) await row.delete();
  await forgotten.done;
  return db;
}

/** The journal of a person's attempt on this device. */
export async function openJournal(
  account: string,
  attempt: string,
  bell: Bell | undefined = bellOfThisPage(),
): Promise<JournalStore> {
  try {
    return new DatabaseJournal(await openDatabase(), { account, attempt }, bell);
  } catch {
    return new MemoryJournal();
  }
}

/** Forgets what was kept of an attempt that was handed in. */
export async function forgetJournal(account: string, attempt: string): Promise<void> {
  await (await openJournal(account, attempt, undefined)).clear();
}

let rung: Bell | undefined;

function bellOfThisPage(): Bell | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  rung ??= new BroadcastChannel(database);
  return rung;
}

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { Answers } from './answers';
import { BadLine, Bells, ModelServer, seeded, serverFor, turns } from './answers.model';
import {
  DatabaseJournal,
  isLater,
  openJournal,
  type JournalEntry,
  type JournalStore,
} from './journalStore';

/** Some each time; as many as one likes with `HOCSO_RUNS=1000`. */
const runs = Number(process.env['HOCSO_RUNS'] ?? 100);
const questions = 4;

/** A browser: its database outlives its tabs. */
interface Device {
  name: string;
  database: IDBFactory;
  bells: Bells;
  tabs: Tab[];
}

interface Tab {
  answers: Answers;
  life: { over: boolean };
}

test(`in ${runs} attempts over a bad line no answer is lost and none is made twice`, async () => {
  for (let seed = 1; seed <= runs; seed += 1) {
    const run = new Run(seed);
    await run.play();
    const { kept, given, latest, attempts, left } = await run.outcome();
    expect(kept, `run ${seed}`).toEqual(latest);
    kept.forEach(({ no, answer }) => expect(given.get(no), `run ${seed}`).toContainEqual(answer));
    expect(kept.length, `run ${seed}`).toBe(given.size);
    expect(attempts, `run ${seed}`).toBe(1);
    expect(left, `run ${seed}`).toBe(0);
  }
}, 600_000);

class Run {
  private readonly random: () => number;
  private readonly server = new ModelServer();
  private readonly line: BadLine;
  private readonly devices: Device[] = [];
  /** By question, what was given to it last on each device. */
  private readonly given = new Map<number, Map<Device, unknown>>();
  private readonly attempt: string;

  constructor(seed: number) {
    this.random = seeded(seed);
    this.line = new BadLine(this.random, this.server);
    this.attempt = this.server.start(1);
  }

  async play(): Promise<void> {
    await this.load(this.newDevice());
    for (let step = 0; step < 16; step += 1) {
      await this.step(this.pick(this.devices));
      this.line.release();
      await turns(Math.floor(this.random() * 3));
    }
    await this.handIn();
  }

  async outcome() {
    const left = await Promise.all(
      this.devices.map(async (device) => (await this.journal(device, { over: false })).all()),
    );
    const latest = new Map<number, JournalEntry>();
    for (const entry of left.flat()) {
      if (isLater(entry, latest.get(entry.no))) latest.set(entry.no, entry);
    }
    return {
      kept: answersOf(this.server.kept),
      latest: answersOf(latest),
      given: new Map([...this.given].map(([no, last]) => [no, [...last.values()]])),
      attempts: this.server.attempts.length,
      left: left.flat().filter(({ sent }) => !sent).length,
    };
  }

  private async step(device: Device): Promise<void> {
    const choice = this.random();
    if (choice < 0.55) await this.choose(device);
    else if (choice < 0.65) await this.load(device);
    else if (choice < 0.75) this.kill(device);
    else if (choice < 0.82) await this.load(this.newDevice());
    else if (choice < 0.9) this.server.reachable = !this.server.reachable;
    else if (choice < 0.95) this.server.start(1);
    else void this.tab(device)?.answers.takeOver();
  }

  private async choose(device: Device): Promise<void> {
    const tab = this.tab(device) ?? (await this.load(device));
    const no = 1 + Math.floor(this.random() * questions);
    const answer = { text: `${device.name}-${this.random()}` };
    await tab.answers.change(no, { answer });
    this.given.set(no, (this.given.get(no) ?? new Map<Device, unknown>()).set(device, answer));
  }

  /** Opens the page in one more tab. */
  private async load(device: Device): Promise<Tab> {
    const life = { over: false };
    const store = await this.journal(device, life);
    const server = serverFor(this.server, this.line, device.name);
    const answers = new Answers(
      store,
      this.server.view(),
      { send: mortal(life, server.send), hold: mortal(life, server.hold) },
      () => true,
      () => turns(1),
    );
    void answers.begin();
    const tab = { answers, life };
    device.tabs.push(tab);
    return tab;
  }

  /** What the tab was at never comes to its end. */
  private kill(device: Device): void {
    const [gone] = device.tabs.splice(Math.floor(this.random() * device.tabs.length), 1);
    if (gone) gone.life.over = true;
  }

  /** The learner comes back to every device, and hands in on the last one. */
  private async handIn(): Promise<void> {
    this.line.calm = true;
    this.server.reachable = true;
    this.line.release();
    for (const device of this.devices) {
      const tab = this.tab(device) ?? (await this.load(device));
      await tab.answers.takeOver();
      await Promise.all(device.tabs.map(({ answers }) => answers.flush()));
    }
    this.server.submit();
  }

  private async journal(device: Device, life: Tab['life']): Promise<JournalStore> {
    globalThis.indexedDB = device.database;
    const store = await openJournal('an', this.attempt, device.bells.one());
    expect(store).toBeInstanceOf(DatabaseJournal);
    return {
      all: mortal(life, () => store.all()),
      keep: mortal(life, (given) => store.keep(given)),
      learn: mortal(life, (lease, entries) => store.learn(lease, entries)),
      acknowledge: mortal(life, (sent) => store.acknowledge(sent)),
      clear: mortal(life, () => store.clear()),
      watch: (listener) => store.watch(listener),
    };
  }

  private newDevice(): Device {
    const device = {
      name: `device-${this.devices.length}`,
      database: new IDBFactory(),
      bells: new Bells(),
      tabs: [],
    };
    this.devices.push(device);
    return device;
  }

  private tab(device: Device): Tab | undefined {
    return device.tabs.at(Math.floor(this.random() * device.tabs.length));
  }

  private pick<T>(among: readonly T[]): T {
    const one = among[Math.floor(this.random() * among.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  }
}

/** Does nothing and answers nobody once the tab is gone. */
function mortal<A extends unknown[], R>(
  life: Tab['life'],
  act: (...given: A) => Promise<R>,
): (...given: A) => Promise<R> {
  return (...given) => (life.over ? new Promise(() => undefined) : act(...given));
}

function answersOf(entries: ReadonlyMap<number, { answer: unknown }>) {
  return [...entries]
    .sort(([one], [other]) => one - other)
    .map(([no, { answer }]) => ({ no, answer }));
}

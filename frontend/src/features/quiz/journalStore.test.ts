import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { forgetJournal, openJournal, type JournalEntry } from './journalStore';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const entry = (no: number, more: Partial<JournalEntry> = {}): JournalEntry => ({
  no,
  answer: { text: 'Trả lời' },
  flagged: false,
  lease: 1,
  seq: 10,
  sent: false,
  ...more,
});

test('the journal of another person on the same device is not seen', async () => {
  await (await openJournal('an', 'attempt')).keep(entry(1));
  expect(await (await openJournal('binh', 'attempt')).all()).toEqual([]);
  expect(await (await openJournal('an', 'other attempt')).all()).toEqual([]);
  expect(await (await openJournal('an', 'attempt')).all()).toHaveLength(1);
});

test('of two tabs the one that answers last is later, whatever it knew', async () => {
  const one = await openJournal('an', 'attempt');
  const other = await openJournal('an', 'attempt');
  await one.keep(entry(1, { seq: 50 }));
  const last = await other.keep(entry(1, { seq: 20, answer: { text: 'Sau cùng' } }));
  expect(last.seq).toBe(51);
  expect(await one.all()).toMatchObject([{ answer: { text: 'Sau cùng' } }]);
});

test('an acknowledgement of an older answer leaves the newer one to be sent', async () => {
  const journal = await openJournal('an', 'attempt');
  const first = await journal.keep(entry(1));
  await journal.keep(entry(1, { seq: 11 }));
  await journal.acknowledge(first);
  expect(await journal.all()).toMatchObject([{ seq: 11, sent: false }]);
});

test('what was given before the server knew of this device counts as given by its holder', async () => {
  const journal = await openJournal('an', 'attempt');
  await journal.keep(entry(1, { early: true }));
  await journal.learn(3, [entry(1, { lease: 2, seq: 99, sent: true })]);
  expect(await journal.all()).toMatchObject([{ lease: 3, seq: 10, sent: false }]);
});

test('an attempt that was handed in is forgotten, and no other', async () => {
  await (await openJournal('an', 'attempt')).keep(entry(1));
  await (await openJournal('an', 'other')).keep(entry(1));
  await forgetJournal('an', 'attempt');
  expect(await (await openJournal('an', 'attempt')).all()).toEqual([]);
  expect(await (await openJournal('an', 'other')).all()).toHaveLength(1);
});

test('what nobody came back for is forgotten after two months', async () => {
  const written = new Date('2026-01-01');
  vi.spyOn(Date, 'now').mockReturnValue(written.getTime());
  await (await openJournal('an', 'attempt')).keep(entry(1));
  vi.mocked(Date.now).mockRestore();
  expect(await (await openJournal('an', 'attempt')).all()).toEqual([]);
});

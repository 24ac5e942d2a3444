import { expect, test } from 'vitest';
import type { Messages } from '@/shared/i18n/i18n';
import type { Language } from '@/shared/i18n/language';
import { loadMessages } from './messages';

const all = async (language: Language): Promise<Messages> => ({
  ...(await loadMessages(language, 'everyday')),
  ...(await loadMessages(language, 'further')),
});
const english = await all('en');
const vietnamese = await all('vi');

function leaves(words: object, prefix = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? leaves(value, `${prefix}${key}.`)
      : [[`${prefix}${key}`, String(value)] as [string, string]],
  );
}

const withoutPlural = (key: string) => key.replace(/_(one|other)$/, '');
const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/{{\s*([\w.]+)[^}]*}}/g)].map(([, name]) => name ?? ''))].sort();

test('both languages have the same namespaces', () => {
  expect(Object.keys(english).sort()).toEqual(Object.keys(vietnamese).sort());
});

test.each(Object.keys(vietnamese))('%s has the same keys in both languages', (namespace) => {
  const keys = (words: object) => [...new Set(leaves(words).map(([key]) => withoutPlural(key)))];
  expect(keys(english[namespace] ?? {}).sort()).toEqual(keys(vietnamese[namespace] ?? {}).sort());
});

test.each(Object.keys(vietnamese))('%s has no empty words', (namespace) => {
  const all = [...leaves(vietnamese[namespace] ?? {}), ...leaves(english[namespace] ?? {})];
  expect(all.filter(([, text]) => text.trim() === '')).toEqual([]);
});

test.each(Object.keys(vietnamese))('%s fills in the same values in both languages', (namespace) => {
  const english_ = new Map(
    leaves(english[namespace] ?? {}).map(([key, text]) => [withoutPlural(key), placeholders(text)]),
  );
  for (const [key, text] of leaves(vietnamese[namespace] ?? {})) {
    expect(placeholders(text), key).toEqual(english_.get(withoutPlural(key)));
  }
});

test('Vietnamese words are composed letters', () => {
  const text = JSON.stringify(vietnamese);
  expect(text).toBe(text.normalize('NFC'));
});

import type { MessageLoader, Messages } from '@/shared/i18n/i18n';

/** A file features/certificates/certificates.vi.json holds the namespace certificates. */
export function byNamespace(files: Record<string, object>): Messages {
  return Object.fromEntries(
    Object.entries(files).map(([path, words]) => [namespaceOf(path), words]),
  );
}

function namespaceOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.(vi|en)\.json$/, '');
}

export const loadMessages: MessageLoader = async (language) =>
  language === 'vi'
    ? (await import('./messages.vi')).messages
    : (await import('./messages.en')).messages;

import type { TFunction } from 'i18next';

/** A topic's name in the reader's language; topics nobody has named yet show their words. */
export function topicName(t: TFunction<'catalogue'>) {
  return (topic: string): string =>
    t(`topics.${topic}`, { defaultValue: topic.replaceAll('-', ' ') });
}

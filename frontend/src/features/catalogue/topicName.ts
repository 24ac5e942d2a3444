import type { TFunction } from 'i18next';

/** A topic's name in the reader's language; topics the product does not know keep their words. */
export function topicName(t: TFunction<'catalogue'>) {
  return (topic: string): string => t(`topics.${topic}`, { defaultValue: topic });
}

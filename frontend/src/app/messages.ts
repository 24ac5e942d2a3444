import type { MessageLoader } from '@/shared/i18n/i18n';
import { namespaceOf, shareOf } from './words';

/** The build makes one file of each language's share. */
const files = import.meta.glob<object>('../**/*.{vi,en}.json', { import: 'default' });

export const loadMessages: MessageLoader = async (language, share) => {
  const wanted = Object.entries(files).filter(
    ([path]) => path.endsWith(`.${language}.json`) && shareOf(path) === share,
  );
  const words = wanted.map(async ([path, load]) => [namespaceOf(path), await load()] as const);
  return Object.fromEntries(await Promise.all(words));
};

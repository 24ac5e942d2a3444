import type { PageMediaView } from './schema';

/** One page of a list. The document spells a page out for each kind of item; all are alike. */
export type Page<T> = Omit<PageMediaView, 'items'> & { items: T[] };

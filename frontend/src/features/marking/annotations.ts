import type { Annotation } from '@/shared/api/schema';

export type Tag = Annotation['tag'];

export const tags = ['NOTE', 'STRENGTH', 'ERROR'] as const;

const LONGEST = 5000;

/** The passage between two places without the white space around it; nothing where there is none, or more than a note is for. */
export function passage(text: string, { from, to }: { from: number; to: number }) {
  const quote = text.slice(from, to);
  const begin = from + quote.length - quote.trimStart().length;
  const trimmed = quote.trim();
  return trimmed === '' || trimmed.length > LONGEST
    ? undefined
    : { from: begin, to: begin + trimmed.length, quote: trimmed };
}

/** Orders annotations as the text goes. */
export const byPlace = (one: Annotation, other: Annotation) =>
  one.from - other.from || one.to - other.to;

import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { TFunction } from 'i18next';
import type { HandedFile, PaperQuestion, QuestionType } from '@/shared/api/schema';

export interface PlayerProps {
  question: Pick<PaperQuestion, 'type' | 'stem' | 'shown'>;
  /** Tells the fields of this question from those of others on the page. */
  name: string;
  answer: unknown;
  onAnswer: (answer: unknown) => void;
}

export interface EditorProps {
  type: QuestionType;
  body: unknown;
  onChange: (body: unknown) => void;
  /** What a field needs, by its path in the body such as `pairs[0].match`. */
  field: (path: string) => { id: string; name: string; error: string | undefined };
}

/** How questions of one type are answered, told and written. Nothing outside the type's folder asks which type a question is of. */
export interface QuestionKind {
  Player: ComponentType<PlayerProps>;
  Editor: ComponentType<EditorProps>;
  isAnswered: (answer: unknown) => boolean;
  /** What an answer says, in lines to read; also for an answer that earns everything. */
  told: (shown: unknown, answer: unknown, t: TFunction<'question-types'>) => string[];
  /** The body of a new question; what was written for another type before may be of use. */
  blank: (type: QuestionType, before: unknown) => unknown;
  /** What is wrong with a body before it is sent, by the names of words; the server looks at everything else. */
  faults?: (body: unknown) => Partial<Record<string, Fault>>;
  /** Whether there is nothing to answer. */
  onlyRead?: boolean;
  /** The body without rows that were left empty. */
  tidied?: (body: unknown) => unknown;
  /** Whether a text that answers it may be annotated. */
  isProse?: boolean;
  /** What an answer says beside the text that may be annotated. */
  beside?: (shown: unknown, answer: unknown, t: TFunction<'question-types'>) => string[];
  /** The files that an answer names. */
  files?: (shown: unknown, answer: unknown) => HandedFile[];
  /** The answer with a file that has come, wherever its place in the answer is. */
  withFile?: (
    shown: unknown,
    answer: unknown,
    file: HandedFile,
    place: { part?: number | undefined; replaces?: string | undefined },
  ) => object;
  /** What helps a person to mark, out of the key: one entry for each answer that only a person can mark. */
  guided?: (key: unknown) => Guidance[];
  /** The answer after the number key of an option was pressed. */
  picked?: (
    question: PlayerProps['question'],
    answer: unknown,
    index: number,
  ) => object | undefined;
}

export interface Criterion {
  name: string;
  levels: { description: string; points: number }[];
}

export interface Guidance {
  guidance?: string | null;
  rubric: Criterion[];
}

export type Fault = 'tooFew' | 'noneRight' | 'twice' | 'noPicture';

/** What the server shows or keeps of a question; its form depends on the type, which the registry has matched before. */
export function as<T>(value: unknown): Partial<T> {
  return typeof value === 'object' && value !== null ? value : {};
}

/** A component that is fetched when it is first needed. */
export function later<N extends string, P>(
  load: () => Promise<Record<N, ComponentType<P>>>,
  name: N,
): LazyExoticComponent<ComponentType<P>> {
  return lazy(() => load().then((module) => ({ default: module[name] })));
}

/** An answer of which the field holds something. */
export const has = (field: string) => (answer: unknown) =>
  Object.keys(as<Record<string, unknown>>(as<Record<string, unknown>>(answer)[field])).length > 0;

/** An answer of which the field holds a text. */
export const wrote = (field: string) => (answer: unknown) => {
  const text = as<Record<string, unknown>>(answer)[field];
  return typeof text === 'string' && text.trim() !== '';
};

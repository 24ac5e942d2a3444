import type { ComponentType } from 'react';
import type { PaperQuestion } from '@/shared/api/schema';

export interface PlayerProps {
  question: Pick<PaperQuestion, 'type' | 'stem' | 'shown'>;
  /** Tells the fields of this question from those of others on the page. */
  name: string;
  answer: unknown;
  onAnswer: (answer: unknown) => void;
}

/** How learners answer one type of question. */
export interface Player {
  Body: ComponentType<PlayerProps>;
  isAnswered: (answer: unknown) => boolean;
}

/** What the server shows or keeps of a question; its form depends on the type, which the registry has matched before. */
export function as<T>(value: unknown): Partial<T> {
  return typeof value === 'object' && value !== null ? value : {};
}

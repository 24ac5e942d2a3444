import type { QuestionKind } from '@/question-types/kind';

const nothing = () => null;

/** Text to read, all of it in the stem. */
export const description: QuestionKind = {
  Player: nothing,
  Editor: nothing,
  isAnswered: () => true,
  told: () => [],
  blank: () => ({}),
  onlyRead: true,
};

import type { Earned } from '@/question-types/fields/EarnedFields';
import { as, later, wrote, type QuestionKind } from '@/question-types/kind';

export const syntaxes = ['TEXT', 'WILDCARD', 'REGEX'] as const;

export interface AcceptedText extends Earned {
  text: string;
  syntax: (typeof syntaxes)[number];
}

export interface ShortAnswerBody {
  accepted: AcceptedText[];
  matchCase: boolean;
  ignoreDiacritics: boolean;
}

export const shortAnswer: QuestionKind = {
  Player: later(() => import('./WordsPlayer'), 'WordsPlayer'),
  Editor: later(() => import('./ShortAnswerEditor'), 'ShortAnswerEditor'),
  isAnswered: wrote('text'),
  told: (_, answer) => [as<{ text: string }>(answer).text ?? ''],
  blank: () =>
    ({
      accepted: [{ text: '', syntax: 'TEXT', sharePercent: 100 }],
      matchCase: false,
      ignoreDiacritics: false,
    }) satisfies ShortAnswerBody,
};

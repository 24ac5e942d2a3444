import { later, type QuestionKind } from '@/question-types/kind';
import type { PartBody } from '@/question-types/case/case';
import { answeredParts, toldParts } from '@/question-types/case/parts';

export interface BlanksBody {
  text: string;
  parts: PartBody[];
}

export const blankTypes = ['SHORT_ANSWER', 'NUMERIC', 'SINGLE_CHOICE'] as const;

export const blanks: QuestionKind = {
  Player: later(() => import('@/question-types/case/PartsPlayer'), 'PartsPlayer'),
  Editor: later(() => import('./BlanksEditor'), 'BlanksEditor'),
  isAnswered: answeredParts,
  told: toldParts,
  blank: () => ({ text: '', parts: [] }) satisfies BlanksBody,
};

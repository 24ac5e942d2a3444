import { as, later, type QuestionKind } from '@/question-types/kind';

export interface TrueFalseBody {
  right: boolean;
  whenTrue?: string | null;
  whenFalse?: string | null;
}

export const trueFalse: QuestionKind = {
  Player: later(() => import('./TrueFalsePlayer'), 'TrueFalsePlayer'),
  Editor: later(() => import('./TrueFalseEditor'), 'TrueFalseEditor'),
  isAnswered: (answer) => typeof as<{ value: boolean }>(answer).value === 'boolean',
  told: (_, answer, t) => [t(as<{ value: boolean }>(answer).value ? 'isTrue' : 'isFalse')],
  blank: () => ({ right: true }) satisfies TrueFalseBody,
};

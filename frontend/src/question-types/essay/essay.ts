import {
  as,
  later,
  wrote,
  type Criterion,
  type Guidance,
  type QuestionKind,
} from '@/question-types/kind';

export interface EssayBody {
  mostWords: number;
  template?: string | null;
  guidance?: string | null;
  rubric: Criterion[];
}

export const essay: QuestionKind = {
  Player: later(() => import('./EssayPlayer'), 'EssayPlayer'),
  Editor: later(() => import('./EssayEditor'), 'EssayEditor'),
  isProse: true,
  isAnswered: wrote('text'),
  told: (_, answer) => [as<{ text: string }>(answer).text ?? ''],
  guided: (key) => {
    const { guidance, rubric = [] } = as<Guidance>(key);
    return [{ guidance, rubric }];
  },
  blank: () => ({ mostWords: 500, rubric: [] }) satisfies EssayBody,
};

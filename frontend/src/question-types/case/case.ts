import type { QuestionType } from '@/shared/api/schema';
import { later, type QuestionKind } from '@/question-types/kind';
import {
  answeredParts,
  besideProse,
  filesOfParts,
  guidedParts,
  toldParts,
  withFileInPart,
} from './parts';

export interface PartBody {
  stem?: string | null;
  type: QuestionType;
  body: unknown;
  weight: number;
}

export interface CaseBody {
  parts: PartBody[];
}

export const caseOfQuestions: QuestionKind = {
  Player: later(() => import('./PartsPlayer'), 'PartsPlayer'),
  Editor: later(() => import('./CaseEditor'), 'CaseEditor'),
  isAnswered: answeredParts,
  told: toldParts,
  beside: besideProse,
  files: filesOfParts,
  withFile: withFileInPart,
  guided: guidedParts,
  blank: () =>
    ({
      parts: [{ stem: '', type: 'TRUE_FALSE', body: { right: true }, weight: 1 }],
    }) satisfies CaseBody,
};

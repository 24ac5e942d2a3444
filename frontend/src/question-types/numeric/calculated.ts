import { later, wrote, type QuestionKind } from '@/question-types/kind';
import { toldNumber, type Unit } from './numeric';

export interface CalculatedBody {
  variables: { name: string; min: number; max: number; decimals: number }[];
  formula: string;
  closeness: 'ABSOLUTE' | 'RELATIVE';
  tolerance: number;
  units: Unit[];
  unitPenaltyPercent: number;
}

export const calculated: QuestionKind = {
  Player: later(() => import('./NumberPlayer'), 'NumberPlayer'),
  Editor: later(() => import('./CalculatedEditor'), 'CalculatedEditor'),
  isAnswered: wrote('number'),
  told: toldNumber,
  blank: () =>
    ({
      variables: [{ name: 'a', min: 1, max: 10, decimals: 0 }],
      formula: '',
      closeness: 'ABSOLUTE',
      tolerance: 0,
      units: [],
      unitPenaltyPercent: 0,
    }) satisfies CalculatedBody,
};

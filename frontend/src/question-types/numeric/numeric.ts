import type { Earned } from '@/question-types/fields/EarnedFields';
import { as, later, wrote, type QuestionKind } from '@/question-types/kind';

export const closenesses = ['ABSOLUTE', 'RELATIVE', 'RANGE'] as const;

export interface AcceptedNumber extends Earned {
  closeness: (typeof closenesses)[number];
  value: number;
  tolerance?: number | null;
  upTo?: number | null;
}

export interface Unit {
  name: string;
  factor: number;
}

export interface NumericBody {
  accepted: AcceptedNumber[];
  units: Unit[];
  unitPenaltyPercent: number;
}

/** A number with its unit, as it was written. */
export function toldNumber(_: unknown, answer: unknown): string[] {
  const { number = '', unit } = as<{ number: string; unit: string | null }>(answer);
  return [unit == null ? number : `${number} ${unit}`];
}

export const freshNumber = (): AcceptedNumber => ({
  closeness: 'ABSOLUTE',
  value: NaN,
  tolerance: 0,
  sharePercent: 100,
});

export const numeric: QuestionKind = {
  Player: later(() => import('./NumberPlayer'), 'NumberPlayer'),
  Editor: later(() => import('./NumericEditor'), 'NumericEditor'),
  isAnswered: wrote('number'),
  told: toldNumber,
  blank: () =>
    ({ accepted: [freshNumber()], units: [], unitPenaltyPercent: 0 }) satisfies NumericBody,
};

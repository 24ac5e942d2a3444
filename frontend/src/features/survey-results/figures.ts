import type { TFunction } from 'i18next';
import type { Aspect, SurveyMean } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';

export const aspects: readonly Aspect[] = ['CONTENT', 'TRAINER', 'USE_AT_WORK'];

/** 4,30 or a dash where too few answered. */
export function meanText(mean: number | undefined): string {
  return mean === undefined ? '–' : formatNumber(mean, 2, 2);
}

export function meanOf(means: readonly SurveyMean[], aspect: Aspect): number | undefined {
  return means.find((one) => one.aspect === aspect)?.mean;
}

const points = [1, 2, 3, 4, 5] as const;

/** The words learners chose, so that a figure means what they meant. */
export function pointWords(
  t: TFunction<['survey-results', 'survey']>,
  aspect: Aspect,
  point: number,
): string {
  const known = points.find((one) => one === point);
  if (known === undefined) return String(point);
  return t(`survey:point.${aspect === 'USE_AT_WORK' ? 'used' : 'satisfied'}.${known}`);
}

import type { TFunction } from 'i18next';
import type { QuestionType } from '@/shared/api/schema';
import { unwritten } from './fields/decimals';
import { kinds } from './kinds';

/** What is wrong with a body before it is sent, in words for each field. */
export function bodyFaults(
  type: QuestionType,
  body: unknown,
  t: TFunction<'question-types'>,
): Record<string, string> {
  const faults = Object.entries(kinds[type].faults?.(body) ?? {}).flatMap(([path, fault]) =>
    fault === undefined ? [] : [[path, t(`form.faults.${fault}`)] as const],
  );
  const numbers = unwritten(body).map((path) => [path, t('form.numberMissing')] as const);
  return Object.fromEntries([...faults, ...numbers]);
}

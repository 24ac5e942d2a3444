import type { TFunction } from 'i18next';
import type { QuestionType } from '@/shared/api/schema';
import { as, has, type Guidance } from '@/question-types/kind';
import { kinds } from '@/question-types/kinds';

export interface ShownParts {
  text: string | null;
  parts: { stem?: string | null; type: QuestionType; shown: unknown }[];
}

export const answeredParts = has('parts');

/** What was answered to each part, the parts one after another. */
export function toldParts(
  shown: unknown,
  answer: unknown,
  t: TFunction<'question-types'>,
): string[] {
  const { parts = [] } = as<ShownParts>(shown);
  const { parts: given = {} } = as<{ parts: Record<string, unknown> }>(answer);
  return parts.flatMap(({ stem, type, shown: part }, no) => {
    const kind = kinds[type];
    const said = given[no];
    if (said == null || !kind.isAnswered(said)) return [];
    const lines = kind.told(part, said, t);
    return [`${stem ?? t('blank', { no: no + 1 })}: ${lines.join('; ')}`];
  });
}

/** What helps to mark those parts that only a person can mark. */
export function guidedParts(key: unknown): Guidance[] {
  const { parts = [] } = as<{ parts: { type: QuestionType; key: unknown }[] }>(key);
  return parts.flatMap(({ type, key: part }) => kinds[type].guided?.(part) ?? []);
}

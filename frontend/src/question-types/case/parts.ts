import type { TFunction } from 'i18next';
import type { QuestionType } from '@/shared/api/schema';
import { as, has, type Guidance, type QuestionKind } from '@/question-types/kind';
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
  return told(shown, answer, t, () => true);
}

/** The same of those parts that are no texts. */
export const besideProse: NonNullable<QuestionKind['beside']> = (shown, answer, t) =>
  told(shown, answer, t, (type) => !kinds[type].isProse);

function told(
  shown: unknown,
  answer: unknown,
  t: TFunction<'question-types'>,
  isWanted: (type: QuestionType) => boolean,
): string[] {
  const { parts = [] } = as<ShownParts>(shown);
  const { parts: given = {} } = as<{ parts: Record<string, unknown> }>(answer);
  return parts.flatMap(({ stem, type, shown: part }, no) => {
    const kind = kinds[type];
    const said = given[no];
    if (!isWanted(type) || said == null || !kind.isAnswered(said)) return [];
    const names = (kind.files?.(part, said) ?? []).map(({ name }) => name);
    const lines = [...kind.told(part, said, t), ...names];
    return [`${stem ?? t('blank', { no: no + 1 })}: ${lines.join('; ')}`];
  });
}

/** The files of all parts, the parts one after another. */
export const filesOfParts: NonNullable<QuestionKind['files']> = (shown, answer) => {
  const { parts = [] } = as<ShownParts>(shown);
  const { parts: given = {} } = as<{ parts: Record<string, unknown> }>(answer);
  return parts.flatMap(({ type, shown: part }, no) => kinds[type].files?.(part, given[no]) ?? []);
};

/** The answer to the case with a file that came for one of its parts. */
export const withFileInPart: NonNullable<QuestionKind['withFile']> = (
  shown,
  answer,
  file,
  { part: no, replaces },
) => {
  const { parts = [] } = as<ShownParts>(shown);
  const { parts: given = {} } = as<{ parts: Record<string, unknown> }>(answer);
  const part = no === undefined ? undefined : parts[no];
  const next =
    part && no !== undefined
      ? kinds[part.type].withFile?.(part.shown, given[no], file, { replaces })
      : undefined;
  return { parts: no === undefined || next === undefined ? given : { ...given, [no]: next } };
};

/** What helps to mark those parts that only a person can mark. */
export function guidedParts(key: unknown): Guidance[] {
  const { parts = [] } = as<{ parts: { type: QuestionType; key: unknown }[] }>(key);
  return parts.flatMap(({ type, key: part }) => kinds[type].guided?.(part) ?? []);
}

import type { TFunction } from 'i18next';
import type { GradeRow, SchemeView } from '@/shared/api/schema';

export type Item = SchemeView['items'][number];
export type ItemGrade = GradeRow['grade']['items'][number];

/** Stands for the final mark where something is said of it as of an item. */
export const finalMark = '00000000-0000-0000-0000-000000000000';

/** A mark as it was typed, with a comma or a point; null for nothing, undefined for what is no mark. */
export function typedMark(text: string): number | null | undefined {
  const plain = text.trim().replace(',', '.');
  if (plain === '') return null;
  return /^\d{1,5}(\.\d{1,2})?$/.test(plain) ? Number(plain) : undefined;
}

export function titleOf(item: Item, t: TFunction<'gradebook'>): string {
  return item.kind === 'LESSONS' && item.title === '' ? t('lessons') : item.title;
}

export function gradeOf(row: Pick<GradeRow, 'grade'>, itemId: string): ItemGrade | undefined {
  return row.grade.items.find((one) => one.itemId === itemId);
}

export function noteOf(row: Pick<GradeRow, 'notes'>, itemId: string) {
  return row.notes.find((one) => one.itemId === itemId);
}

/** What a person has said of the item so far, apart from what was found. */
export function saidOf(row: Pick<GradeRow, 'grade' | 'notes'>, itemId: string) {
  const { comment, reason, revision = 0 } = noteOf(row, itemId) ?? {};
  const { mark, replaced } = row.grade;
  const grade = gradeOf(row, itemId);
  const entered = grade?.source === 'GIVEN' || grade?.source === 'REPLACED';
  const points =
    itemId === finalMark ? (replaced ? mark : undefined) : entered ? grade.points : undefined;
  return { points, comment, reason, revision };
}

/** While a class is open, what is not enough may still become so. */
export function resultOf(passed: boolean, settled: boolean): 'passed' | 'notPassed' | 'notYet' {
  if (passed) return 'passed';
  return settled ? 'notPassed' : 'notYet';
}

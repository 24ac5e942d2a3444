import type { TFunction } from 'i18next';
import type { SchemeView, WriteScheme } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { typedMark } from './marks';

/** The share of lessons done has the same identifier in every gradebook. */
const lessonsId = '00000000-0000-0000-0000-000000000001';

export type Formula = SchemeView['formula'];
export const formulas: readonly Formula[] = ['WEIGHTED_MEAN', 'SIMPLE_MEAN', 'SUM', 'BEST_OF'];

interface Combining {
  formula: Formula;
  bestCount: string;
  dropLowest: string;
}

export interface CategoryDraft extends Combining {
  id: string;
  title: string;
  weight: string;
}

export interface ItemDraft {
  id: string;
  kind: SchemeView['items'][number]['kind'];
  activityId: string | undefined;
  title: string;
  maxPoints: string;
  weight: string;
  categoryId: string;
}

/** Numbers stand as they are typed, with the comma or point of the reader's language. */
export interface SchemeDraft extends Combining {
  missing: SchemeView['missing'];
  outOf: string;
  decimals: '0' | '1' | '2';
  passMark: string;
  categories: readonly CategoryDraft[];
  items: readonly ItemDraft[];
}

const number = (value: number) => formatNumber(value, 2).replace(/\.(?=\d{3})/g, '');

export function schemeDraft(scheme: SchemeView): SchemeDraft {
  return {
    formula: scheme.formula,
    bestCount: String(scheme.bestCount),
    dropLowest: String(scheme.dropLowest),
    missing: scheme.missing,
    outOf: String(scheme.outOf),
    decimals: scheme.decimals === 0 ? '0' : scheme.decimals === 1 ? '1' : '2',
    passMark: number(scheme.passMark),
    categories: scheme.categories.map((one) => ({
      id: one.id,
      title: one.title,
      weight: number(one.weight),
      formula: one.formula,
      bestCount: String(one.bestCount),
      dropLowest: String(one.dropLowest),
    })),
    items: scheme.items.map((one) => ({
      id: one.id,
      kind: one.kind,
      activityId: one.activityId,
      title: one.title,
      maxPoints: number(one.maxPoints),
      weight: number(one.weight),
      categoryId: one.categoryId ?? '',
    })),
  };
}

export function manualItem(title: string): ItemDraft {
  return {
    id: crypto.randomUUID(),
    kind: 'MANUAL',
    activityId: undefined,
    title,
    maxPoints: '10',
    weight: '1',
    categoryId: '',
  };
}

export function activityItem(activityId: string, title: string): ItemDraft {
  return { ...manualItem(title), id: activityId, kind: 'ACTIVITY', activityId };
}

export function lessonsItem(): ItemDraft {
  return { ...manualItem(''), id: lessonsId, kind: 'LESSONS' };
}

export function newCategory(title: string): CategoryDraft {
  return {
    id: crypto.randomUUID(),
    title,
    weight: '1',
    formula: 'SIMPLE_MEAN',
    bestCount: '1',
    dropLowest: '0',
  };
}

const within = (text: string, from: number, to: number) => {
  const value = typedMark(text);
  return typeof value === 'number' && value >= from && value <= to;
};
const whole = (text: string, from: number, to: number) =>
  /^\d{1,4}$/.test(text.trim()) && Number(text) >= from && Number(text) <= to;

/** What is wrong before it is sent, by the names of fields as the server has them. */
export function checkScheme(draft: SchemeDraft, t: TFunction<'gradebook'>): Record<string, string> {
  const wrong: Record<string, string> = {};
  const note = (bad: boolean, name: string, words: string) => {
    if (bad) wrong[name] = words;
  };
  note(!whole(draft.outOf, 1, 1000), 'outOf', t('rules.wholeWrong', { from: 1, to: 1000 }));
  note(!within(draft.passMark, 0, 60_000), 'passMark', t('rules.numberWrong'));
  note(!whole(draft.bestCount, 1, 60), 'bestCount', t('rules.wholeWrong', { from: 1, to: 60 }));
  note(!whole(draft.dropLowest, 0, 59), 'dropLowest', t('rules.wholeWrong', { from: 0, to: 59 }));
  draft.categories.forEach((one, no) => {
    note(one.title.trim() === '', `categories[${no}].title`, t('rules.titleMissing'));
    note(!within(one.weight, 0, 1000), `categories[${no}].weight`, t('rules.numberWrong'));
  });
  draft.items.forEach((one, no) => {
    const untitled = one.kind !== 'LESSONS' && one.title.trim() === '';
    note(untitled, `items[${no}].title`, t('rules.titleMissing'));
    note(!within(one.maxPoints, 0.01, 1000), `items[${no}].maxPoints`, t('rules.numberWrong'));
    note(!within(one.weight, 0, 1000), `items[${no}].weight`, t('rules.numberWrong'));
  });
  return wrong;
}

const numberOf = (text: string) => typedMark(text) ?? 0;

export function writtenScheme(draft: SchemeDraft, revision: number): WriteScheme {
  return {
    ...draft,
    bestCount: Number(draft.bestCount),
    dropLowest: Number(draft.dropLowest),
    outOf: Number(draft.outOf),
    decimals: Number(draft.decimals),
    passMark: numberOf(draft.passMark),
    categories: draft.categories.map((one) => ({
      ...one,
      weight: numberOf(one.weight),
      bestCount: Number(one.bestCount),
      dropLowest: Number(one.dropLowest),
    })),
    items: draft.items.map(({ categoryId, ...one }) => ({
      ...one,
      maxPoints: numberOf(one.maxPoints),
      weight: numberOf(one.weight),
      categoryId: categoryId === '' ? undefined : categoryId,
    })),
    revision,
  };
}

/** What the best possible final mark is. */
export function scaleOf(draft: SchemeDraft): number {
  return draft.formula === 'SUM'
    ? draft.items.reduce((sum, one) => sum + numberOf(one.maxPoints), 0)
    : numberOf(draft.outOf);
}

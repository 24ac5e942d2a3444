import type { TFunction } from 'i18next';
import type { ClassView, WriteClass } from '@/shared/api/schema';
import { dayTyped } from '@/shared/lib/dayTyped';
import type { LookupChoice } from '@/ui/Lookup/LookupField';

export interface ClassValues {
  title: string;
  code: string;
  courseId: LookupChoice | null;
  unitId: LookupChoice | null;
  startsOn: string;
  endsOn: string;
  trainers: readonly LookupChoice[];
}

export function classValues(one: ClassView | undefined): ClassValues {
  return {
    title: one?.title ?? '',
    code: one?.code ?? '',
    courseId: one === undefined ? null : { value: one.courseId, label: one.courseTitle },
    unitId: one === undefined ? null : { value: one.unit.id, label: one.unit.fullName },
    startsOn: one?.startsOn ?? '',
    endsOn: one?.endsOn ?? '',
    trainers: (one?.trainers ?? []).map(({ accountId, fullName }) => ({
      value: accountId,
      label: fullName,
    })),
  };
}

/** What is wrong with the values before they are sent. */
export function checkClass(
  { title, code, courseId, unitId, startsOn, endsOn }: ClassValues,
  t: TFunction<'classes'>,
): Partial<Record<keyof ClassValues, string>> {
  const from = dayTyped(startsOn);
  const to = dayTyped(endsOn);
  return {
    ...(title.trim() === '' && { title: t('form.titleMissing') }),
    ...(code.trim() === '' && { code: t('form.codeMissing') }),
    ...(courseId === null && { courseId: t('form.courseMissing') }),
    ...(unitId === null && { unitId: t('form.unitMissing') }),
    ...(from === undefined && { startsOn: t('form.dayMissing') }),
    ...(to === undefined && { endsOn: t('form.dayMissing') }),
    ...(from !== undefined && to !== undefined && to < from && { endsOn: t('form.endsBefore') }),
  };
}

export function writtenClass(values: ClassValues, revision: number | undefined): WriteClass {
  return {
    title: values.title,
    code: values.code,
    courseId: values.courseId?.value ?? '',
    unitId: values.unitId?.value ?? '',
    startsOn: dayTyped(values.startsOn) ?? '',
    endsOn: dayTyped(values.endsOn) ?? '',
    trainers: values.trainers.map(({ value }) => value),
    revision,
  };
}

import type { TFunction } from 'i18next';
import { dayTyped } from '@/shared/lib/dayTyped';
import type { LookupChoice } from '@/ui/Lookup/LookupField';
import type { Audience, BatchEnrolment } from './batch-enrolment.queries';

export interface EnrolValues {
  courseId: LookupChoice | null;
  whom: 'UNIT' | 'PEOPLE';
  unitId: LookupChoice | null;
  subtree: boolean;
  accountIds: readonly LookupChoice[];
  dueOn: string;
}

export function enrolValues(given: Partial<EnrolValues>): EnrolValues {
  return {
    courseId: null,
    whom: 'UNIT',
    unitId: null,
    subtree: true,
    accountIds: [],
    dueOn: '',
    ...given,
  };
}

/** What is wrong with the values before they are sent. */
export function checkEnrolment(
  { courseId, whom, unitId, accountIds, dueOn }: EnrolValues,
  today: string,
  t: TFunction<'batch-enrolment'>,
): Partial<Record<keyof EnrolValues, string>> {
  return {
    ...(courseId === null && { courseId: t('form.courseMissing') }),
    ...(whom === 'UNIT' && unitId === null && { unitId: t('form.unitMissing') }),
    ...(whom === 'PEOPLE' && accountIds.length === 0 && { accountIds: t('form.peopleMissing') }),
    ...(dueOn !== '' && dueProblem(dueOn, today, t)),
  };
}

function dueProblem(dueOn: string, today: string, t: TFunction<'batch-enrolment'>) {
  if (dayTyped(dueOn) === undefined) return { dueOn: t('form.dueWrong') };
  return dueOn < today ? { dueOn: t('form.duePassed') } : {};
}

export function batchOf({ courseId, dueOn, ...values }: EnrolValues): BatchEnrolment {
  return {
    courseId: courseId?.value ?? '',
    audience: audienceOf(values),
    dueOn: dueOn === '' ? null : dueOn,
  };
}

function audienceOf(values: Omit<EnrolValues, 'courseId' | 'dueOn'>): Audience {
  return values.whom === 'UNIT'
    ? { unitId: values.unitId?.value ?? '', subtree: values.subtree }
    : { accountIds: values.accountIds.map(({ value }) => value) };
}

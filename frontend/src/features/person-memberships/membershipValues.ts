import type { TFunction } from 'i18next';
import type { MembershipRecordView, PersonClass } from '@/shared/api/schema';
import type { UnitChoice } from '@/shared/api/units';
import { dayTyped } from '@/shared/lib/dayTyped';
import { today } from '@/shared/lib/dates';
import type { MembershipChange } from './memberships.queries';

export const personClasses: readonly PersonClass[] = [
  'CADRE',
  'CIVIL_SERVANT',
  'PUBLIC_EMPLOYEE',
  'CONTRACT_STAFF',
];

/** What a form about a membership asks for; the names are the server's, so that its refusals find their fields. */
export interface MembershipValues {
  unitId: UnitChoice | null;
  position: string;
  rank: string;
  personClass: PersonClass | '';
  startsOn: string;
  on: string;
  endsOn: string;
  reason: string;
}

export type FormKind = 'ADD' | 'TRANSFER' | 'CORRECT' | 'END';

/** A transfer begins with what the person is now; an addition is in another capacity. */
export function initialValues(
  kind: FormKind,
  from: MembershipRecordView | undefined,
): MembershipValues {
  const kept = kind === 'ADD' ? undefined : from;
  return {
    unitId: null,
    position: kept?.position ?? '',
    rank: kept?.rank ?? '',
    personClass: kept?.personClass ?? '',
    startsOn: kind === 'CORRECT' ? (from?.startsOn ?? '') : today(),
    on: today(),
    endsOn: today(),
    reason: '',
  };
}

const dayOf = { ADD: 'startsOn', TRANSFER: 'on', CORRECT: 'startsOn', END: 'endsOn' } as const;

/** What is wrong before anything is sent: a unit that is missing, a day that is none or yet to come. */
export function checkMembership(
  kind: FormKind,
  values: MembershipValues,
  t: TFunction<['person-memberships', 'ui']>,
): Partial<Record<keyof MembershipValues, string>> {
  const field = dayOf[kind];
  const day = dayTyped(values[field]);
  const needsUnit = kind === 'ADD' || kind === 'TRANSFER';
  return {
    ...(needsUnit && values.unitId === null && { unitId: t('form.unitMissing') }),
    ...(day === undefined && { [field]: t('ui:date.wrong') }),
    ...(day !== undefined && day > today() && { [field]: t('form.dayAhead') }),
  };
}

export function changeOf(
  kind: FormKind,
  membershipId: string,
  values: MembershipValues,
): MembershipChange {
  const capacity = {
    position: given(values.position),
    rank: given(values.rank),
    personClass: values.personClass === '' ? undefined : values.personClass,
  };
  const unitId = values.unitId?.value ?? '';
  const reason = given(values.reason);
  switch (kind) {
    case 'ADD':
      return { kind, to: { ...capacity, unitId, startsOn: dayTyped(values.startsOn) } };
    case 'TRANSFER':
      return { kind, to: { ...capacity, unitId, on: dayTyped(values.on), reason } };
    case 'CORRECT':
      return { kind, membershipId, to: { ...capacity, startsOn: dayTyped(values.startsOn) } };
    case 'END':
      return { kind, membershipId, to: { endsOn: dayTyped(values.endsOn), reason } };
  }
}

function given(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim();
}

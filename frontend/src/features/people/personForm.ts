import type { TFunction } from 'i18next';
import type { AccountStatus, PersonClass, PersonDetails, PersonView } from '@/shared/api/schema';
import { unitChoice, type UnitChoice } from '@/shared/api/units';

export const personClasses: readonly PersonClass[] = [
  'CADRE',
  'CIVIL_SERVANT',
  'PUBLIC_EMPLOYEE',
  'CONTRACT_STAFF',
];

export const accountStatuses: readonly AccountStatus[] = ['ACTIVE', 'INVITED', 'SUSPENDED'];

/** The form's own values; the unit goes by the name the server gives it, so that its refusals find the field. */
export interface PersonValues {
  fullName: string;
  email: string;
  staffCode: string;
  phone: string;
  unitId: UnitChoice | null;
  position: string;
  rank: string;
  personClass: PersonClass | '';
}

export function emptyPerson(unit: UnitChoice | null): PersonValues {
  return {
    fullName: '',
    email: '',
    staffCode: '',
    phone: '',
    unitId: unit,
    position: '',
    rank: '',
    personClass: '',
  };
}

export function valuesOf(person: PersonView): PersonValues {
  return {
    fullName: person.fullName,
    email: person.email,
    staffCode: person.staffCode ?? '',
    phone: person.phone ?? '',
    unitId: unitChoice(person.unit),
    position: person.position ?? '',
    rank: person.rank ?? '',
    personClass: person.personClass ?? '',
  };
}

/** What is wrong with the values before they are sent. */
export function checkPerson(
  { fullName, email, unitId }: PersonValues,
  t: TFunction<'people'>,
): Partial<Record<keyof PersonValues, string>> {
  return {
    ...(fullName.trim() === '' && { fullName: t('form.fullNameMissing') }),
    ...(email.trim() === '' && { email: t('form.emailMissing') }),
    ...(email.trim() !== '' && !looksLikeEmail(email) && { email: t('form.emailWrong') }),
    ...(unitId === null && { unitId: t('form.unitMissing') }),
  };
}

export function detailsOf(values: PersonValues): PersonDetails {
  return {
    fullName: values.fullName.trim(),
    email: values.email.trim(),
    staffCode: given(values.staffCode),
    phone: given(values.phone),
    unitId: values.unitId?.value ?? '',
    position: given(values.position),
    rank: given(values.rank),
    personClass: values.personClass === '' ? undefined : values.personClass,
  };
}

function given(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim();
}

function looksLikeEmail(text: string): boolean {
  return /^\S+@\S+\.\S+$/.test(text.trim());
}

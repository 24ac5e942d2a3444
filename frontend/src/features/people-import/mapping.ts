import type { ImportField, ImportView } from '@/shared/api/schema';

/** In the order in which people write them down. */
export const importFields: readonly ImportField[] = [
  'FULL_NAME',
  'FAMILY_NAME',
  'GIVEN_NAME',
  'EMAIL',
  'STAFF_CODE',
  'PHONE',
  'UNIT',
  'POSITION',
  'RANK',
  'PERSON_CLASS',
  'BIRTH_DATE',
  'CITIZEN_NUMBER',
  'STARTS_ON',
];

/** For each column of the file the field it holds, or nothing. */
export type ColumnFields = readonly (ImportField | '')[];

export function fieldsOf({ headers, mapping }: ImportView): ColumnFields {
  return headers.map((_, column) => importFields.find((field) => mapping[field] === column) ?? '');
}

/** A field is in one column: choosing it here takes it away from where it was. */
export function withField(
  fields: ColumnFields,
  column: number,
  chosen: ImportField | '',
): ColumnFields {
  return fields.map((field, at) => (at === column ? chosen : field === chosen ? '' : field));
}

export function mappingOf(fields: ColumnFields): Partial<Record<ImportField, number>> {
  return Object.fromEntries(
    fields.flatMap((field, column) => (field === '' ? [] : [[field, column]])),
  );
}

/** Somebody is recognised by one of these. */
export function tellsWho(fields: ColumnFields): boolean {
  return fields.some(
    (field) => field === 'EMAIL' || field === 'STAFF_CODE' || field === 'CITIZEN_NUMBER',
  );
}

/** Somebody new needs a name and an address. */
export function canAddPeople(fields: ColumnFields): boolean {
  const named = fields.includes('FULL_NAME') || fields.includes('GIVEN_NAME');
  return named && fields.includes('EMAIL');
}

/** A few values of a column, to recognise it by. */
export function samplesOf({ sample }: ImportView, column: number): string[] {
  return [...new Set(sample.map((cells) => cells[column] ?? ''))].filter(Boolean).slice(0, 3);
}

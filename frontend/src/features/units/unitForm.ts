import type { TFunction } from 'i18next';
import type { UnitNames } from './units.queries';

/** What is wrong with the names of a unit before they are sent. */
export function checkUnitNames(
  { name, code }: UnitNames,
  t: TFunction<'units'>,
): Partial<Record<keyof UnitNames, string>> {
  return {
    ...(name.trim() === '' && { name: t('form.nameMissing') }),
    ...(code.trim() === '' && { code: t('form.codeMissing') }),
    ...(code.trim() !== '' && !wellFormed.test(code.trim()) && { code: t('form.codeWrong') }),
  };
}

const wellFormed = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

export function trimmed<T extends UnitNames>(unit: T): T {
  return {
    ...unit,
    name: unit.name.trim(),
    fullName: unit.fullName.trim(),
    code: unit.code.trim(),
  };
}

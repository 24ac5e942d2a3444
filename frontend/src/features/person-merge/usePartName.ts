import { useTranslation } from 'react-i18next';

const known = [
  'memberships',
  'roles',
  'enrolments',
  'attempts',
  'certificates',
  'notices',
] as const;

/** A part of a record in words; a part of a module we do not know goes by the module's own word. */
export function usePartName(): (part: string) => string {
  const { t } = useTranslation('person-merge');
  return (part) => {
    const name = known.find((one) => one === part);
    return name === undefined ? part : t(`part.${name}`);
  };
}

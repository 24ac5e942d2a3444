import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';

/** Leads to the import, for people of the unit one is looking at. */
export function ImportPeopleLink({ unit }: { unit: string | undefined }) {
  const { t } = useTranslation('people-import');
  return (
    <ButtonLink
      href={paths.peopleImports(unit)}
      tone="secondary"
      icon={<IconFileSpreadsheet aria-hidden />}
    >
      {t('open')}
    </ButtonLink>
  );
}

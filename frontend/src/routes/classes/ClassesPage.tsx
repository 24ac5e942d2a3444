import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ClassTable } from '@/features/classes/ClassTable';
import { may, useMe } from '@/shared/api/me';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

export default function ClassesPage() {
  const { t } = useTranslation(['classes', 'shell']);
  const manages = may(useMe(), 'MANAGE_CLASSES');
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        above={[{ label: t('shell:navigation.home'), href: paths.home() }]}
        actions={
          manages && (
            <ButtonLink icon={<IconPlus />} href={paths.newClass()}>
              {t('new')}
            </ButtonLink>
          )
        }
      />
      <ClassTable />
    </>
  );
}

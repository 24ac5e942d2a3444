import { useTranslation } from 'react-i18next';
import { ChangeFile } from '@/features/unit-changes/ChangeFile';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

export default function UnitChangeFilePage() {
  const { t } = useTranslation(['unit-changes', 'units', 'shell']);
  return (
    <>
      <PageHeader
        title={t('file.title')}
        lead={t('file.lead')}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('units:title'), href: paths.units() },
          { label: t('title'), href: paths.unitChanges() },
        ]}
      />
      <ChangeFile />
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { frameworksQuery } from '@/features/competencies/competencies.queries';
import { Frameworks } from '@/features/competencies/Frameworks';
import { ManageNavigation } from '@/features/manage/ManageNavigation';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

export function loader({ queryClient }: LoaderContext) {
  return queryClient.query({ ...frameworksQuery(), staleTime: 'static' });
}

export default function CompetenciesPage() {
  const { t } = useTranslation(['competencies', 'shell', 'manage']);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('manage:title'), href: paths.manage() },
        ]}
      />
      <ManageNavigation current="competencies" />
      <Frameworks />
    </>
  );
}

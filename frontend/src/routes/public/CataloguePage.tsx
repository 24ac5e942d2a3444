import { useTranslation } from 'react-i18next';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { Catalogue } from '@/features/catalogue/Catalogue';
import { catalogueQuery } from '@/features/catalogue/catalogue.queries';
import { textValues } from '@/shared/lib/addressState';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

export function loader({ queryClient, search }: LoaderContext) {
  return queryClient.query(catalogueQuery(textValues(search)));
}

export default function CataloguePage() {
  const { t } = useTranslation(['catalogue', 'shell']);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        above={[{ label: t('shell:navigation.home'), href: paths.home() }]}
      />
      <Catalogue />
    </>
  );
}

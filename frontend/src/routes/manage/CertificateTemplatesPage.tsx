import { useTranslation } from 'react-i18next';
import { TemplateList } from '@/features/certificate-templates/TemplateList';
import { templateSearch, templatesQuery } from '@/features/certificate-templates/templates.queries';
import { textValues } from '@/shared/lib/addressState';
import { listView, useListAddress } from '@/shared/lib/listAddress';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

export function loader({ queryClient, search }: LoaderContext) {
  const values = textValues(search);
  return queryClient.query({
    ...templatesQuery(templateSearch(values, listView(values))),
    staleTime: 'static',
  });
}

export default function CertificateTemplatesPage() {
  const { t } = useTranslation(['certificate-templates', 'certificates', 'shell']);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('certificates:register.title'), href: paths.certificateRegister() },
        ]}
      />
      <TemplateList list={useListAddress()} />
    </>
  );
}

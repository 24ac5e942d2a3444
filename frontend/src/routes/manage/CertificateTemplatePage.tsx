import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TemplateDesigner } from '@/features/certificate-templates/TemplateDesigner';
import { templateQuery } from '@/features/certificate-templates/templates.queries';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { useParam } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';

export function loader(context: LoaderContext) {
  return context.queryClient.query(templateQuery(paramOf(context, 'templateId')));
}

export default function CertificateTemplatePage() {
  const { t } = useTranslation(['certificate-templates', 'certificates', 'shell']);
  const templateId = useParam('templateId');
  const { data } = useQuery({
    ...templateQuery(templateId),
    // What the loader brought is what is worked on; later changes come through saving.
    refetchOnMount: false,
    refetchOnReconnect: false,
    throwOnError: true,
  });
  if (data === undefined) return null;
  return (
    <TemplateDesigner
      key={templateId}
      view={data}
      above={[
        { label: t('shell:navigation.home'), href: paths.home() },
        { label: t('certificates:register.title'), href: paths.certificateRegister() },
        { label: t('title'), href: paths.certificateTemplates() },
      ]}
    />
  );
}

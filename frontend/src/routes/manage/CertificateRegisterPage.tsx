import { IconSettings } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { WaitingRequests } from '@/features/approvals/WaitingRequests';
import { CertificateRegister } from '@/features/certificates/CertificateRegister';
import { registerQuery, registerSearch } from '@/features/certificates/certificates.queries';
import { SigningNotice } from '@/features/signing-queue/SigningNotice';
import { may, useMe } from '@/shared/api/me';
import { textValues } from '@/shared/lib/addressState';
import { listView, useListAddress } from '@/shared/lib/listAddress';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './manage.module.css';

const acts = ['certificate-revocation'];

export function loader({ queryClient, search }: LoaderContext) {
  const values = textValues(search);
  return queryClient.query({
    ...registerQuery(registerSearch(values, listView(values))),
    staleTime: 'static',
  });
}

export default function CertificateRegisterPage() {
  const { t } = useTranslation([
    'certificates',
    'certificate-settings',
    'issuing',
    'certificate-templates',
    'learner-records',
    'shell',
  ]);
  const mayIssue = may(useMe(), 'REVOKE_CERTIFICATES');
  const mayDesign = may(useMe(), 'DESIGN_CERTIFICATES');
  return (
    <>
      <PageHeader
        title={t('register.title')}
        lead={t('register.lead')}
        above={[{ label: t('shell:navigation.home'), href: paths.home() }]}
        actions={
          <>
            {mayIssue && <ButtonLink href={paths.issuing()}>{t('issuing:open')}</ButtonLink>}
            {mayDesign && (
              <ButtonLink href={paths.certificateTemplates()} tone="secondary">
                {t('certificate-templates:openList')}
              </ButtonLink>
            )}
            <ButtonLink href={paths.paperCertificates()} tone="secondary">
              {t('paper.title')}
            </ButtonLink>
            <ButtonLink href={paths.learnerRecords()} tone="secondary">
              {t('learner-records:title')}
            </ButtonLink>
            <ButtonLink href={paths.certificateSettings()} tone="secondary" icon={<IconSettings />}>
              {t('certificate-settings:open')}
            </ButtonLink>
          </>
        }
      />
      <div className={classes.stack}>
        <SigningNotice />
        <WaitingRequests acts={acts} />
        <CertificateRegister list={useListAddress()} />
      </div>
    </>
  );
}

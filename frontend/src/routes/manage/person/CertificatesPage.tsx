import { useTranslation } from 'react-i18next';
import { HeldCertificates } from '@/features/certificates/HeldCertificates';
import { HeldPapers } from '@/features/certificates/HeldPapers';
import { HeldReceived } from '@/features/learner-records/HeldReceived';
import { may, useMe } from '@/shared/api/me';
import { Card } from '@/ui/Card/Card';
import { Notice } from '@/ui/Notice/Notice';
import { PersonFrame, personLoader } from './PersonFrame';

export const loader = personLoader;

export default function CertificatesPage() {
  const { t } = useTranslation(['people', 'certificates']);
  const allowed = may(useMe(), 'VIEW_CERTIFICATES');
  return (
    <PersonFrame current="certificates">
      {(person) => (
        <>
          <Card title={t('tabs.certificates')}>
            {allowed ? (
              <HeldCertificates accountId={person.accountId} />
            ) : (
              <Notice tone="info">{t('certificates:held.notYours')}</Notice>
            )}
          </Card>
          {allowed && <HeldPapers accountId={person.accountId} />}
          {allowed && <HeldReceived accountId={person.accountId} />}
        </>
      )}
    </PersonFrame>
  );
}

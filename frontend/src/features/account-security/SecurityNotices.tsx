import { useTranslation } from 'react-i18next';
import { wordsForCode } from '@/shared/api/problem';
import type { SecurityView } from '@/shared/api/schema';
import { formatDay } from '@/shared/lib/dates';
import { Notice } from '@/ui/Notice/Notice';

interface SecurityNoticesProps {
  security: SecurityView;
  /** The code of what went wrong on the way back from the external provider. */
  problem: string | undefined;
  linked: boolean;
}

/** What the reader should know before anything else on the page. */
export function SecurityNotices({ security, problem, linked }: SecurityNoticesProps) {
  const { t } = useTranslation('account-security');
  const { secondFactorRequiredFrom: from, totpSince, passkeys } = security;
  const missing = from !== undefined && totpSince === undefined && passkeys === 0;
  return (
    <>
      {problem !== undefined && <Notice tone="danger">{wordsForCode(problem)}</Notice>}
      {linked && problem === undefined && (
        <Notice tone="success">
          {t('provider.linked', { name: security.provider?.name ?? '' })}
        </Notice>
      )}
      {missing && (
        <Notice tone="warning" title={t('required.title')}>
          {t('required.what', { day: formatDay(from) })}
        </Notice>
      )}
    </>
  );
}

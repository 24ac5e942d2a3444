import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { Link } from '@/ui/Link/Link';
import { Notice } from '@/ui/Notice/Notice';
import { signingStateQuery } from './signingQueue.queries';

/** Leads an official to what waits for their signature; nothing for everybody else. */
export function SigningNotice() {
  const { t } = useTranslation('signing-queue');
  const { data: state } = useQuery(signingStateQuery);
  if (state?.signatory !== true || state.waiting === 0) return null;
  return (
    <Notice tone="info">
      {t('notice', { count: state.waiting, number: formatNumber(state.waiting) })}{' '}
      <Link href={paths.signing()}>{t('open')}</Link>
    </Notice>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ConfirmationBoundary } from '@/features/account-security/ConfirmationBoundary';
import { PasskeysCard } from '@/features/account-security/PasskeysCard';
import { ProviderCard } from '@/features/account-security/ProviderCard';
import { RecoveryCodesCard } from '@/features/account-security/RecoveryCodesCard';
import { SecurityNotices } from '@/features/account-security/SecurityNotices';
import { SessionsCard } from '@/features/account-security/SessionsCard';
import { TotpCard } from '@/features/account-security/TotpCard';
import { useGuard } from '@/features/account-security/confirmation';
import {
  passkeysQuery,
  securityQuery,
  sessionsQuery,
} from '@/features/account-security/security.queries';
import { ChangePasswordForm } from '@/features/identity/ChangePasswordForm';
import type { SecurityView } from '@/shared/api/schema';
import { formatDay } from '@/shared/lib/dates';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { useSearchValue } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';
import { Card } from '@/ui/Card/Card';
import { Columns } from '@/ui/Columns/Columns';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './learn.module.css';

export const loader = ({ queryClient }: LoaderContext) =>
  Promise.all([
    queryClient.query(securityQuery),
    queryClient.query(passkeysQuery),
    queryClient.query(sessionsQuery),
  ]);

export default function SecurityPage() {
  const { t } = useTranslation(['account-security', 'shell', 'identity']);
  const { data: security } = useSuspenseQuery(securityQuery);
  const problem = useSearchValue('problem');
  const linked = useSearchValue('linked') !== undefined;
  return (
    <ConfirmationBoundary>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('identity:profile.title'), href: paths.profile() },
        ]}
      />
      <div className={classes.stack}>
        <SecurityNotices security={security} problem={problem} linked={linked} />
        <Columns>
          <TotpCard security={security} />
          <PasskeysCard />
          <RecoveryCodesCard security={security} />
          {security.provider && <ProviderCard provider={security.provider} security={security} />}
          <PasswordCard security={security} />
          <SessionsCard />
        </Columns>
      </div>
    </ConfirmationBoundary>
  );
}

function PasswordCard({ security }: { security: SecurityView }) {
  const { t } = useTranslation('account-security');
  const guard = useGuard();
  const changed = security.passwordChangedAt;
  const may = security.abilities.includes('CHANGE_PASSWORD');
  return (
    <Card
      title={t('password.title')}
      lead={
        changed === undefined
          ? t('password.lead')
          : `${t('password.changed', { day: formatDay(changed) })}. ${t('password.lead')}`
      }
    >
      {may ? <ChangePasswordForm guard={guard} /> : <p>{t('password.none')}</p>}
    </Card>
  );
}

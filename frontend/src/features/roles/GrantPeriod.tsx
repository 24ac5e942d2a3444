import { useTranslation } from 'react-i18next';
import type { MyRoleView } from '@/shared/api/schema';
import { formatDay } from '@/shared/lib/dates';
import classes from './roles.module.css';

/** Where a role holds, from when until when, and who gave it. */
export function GrantPeriod({
  unit,
  since,
  until,
  grantedBy,
}: Pick<MyRoleView, 'unit' | 'since' | 'until' | 'grantedBy'>) {
  const { t } = useTranslation('roles');
  const period =
    until === undefined
      ? t('period.lasting', { since: formatDay(since) })
      : t('period.until', { since: formatDay(since), until: formatDay(until) });
  const by = grantedBy !== undefined && t('period.by', { name: grantedBy });
  return (
    <>
      <span className={classes.under}>{t('scope', { unit: unit.fullName })}</span>
      <span className={classes.under}>{[period, by].filter(Boolean).join(' · ')}</span>
    </>
  );
}

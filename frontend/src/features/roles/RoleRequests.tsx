import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDay } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { Notice } from '@/ui/Notice/Notice';
import { roleRequestsQuery } from './roles.queries';

/** What was asked for about somebody's roles and waits for a second person. */
export function RoleRequests({ accountId }: { accountId: string }) {
  const { t } = useTranslation('roles');
  const { data = [] } = useQuery(roleRequestsQuery(accountId));
  return data.map(({ id, what, askedBy, askedAt, expiresAt, abilities, withoutDecider }) => (
    <Notice
      key={id}
      tone={withoutDecider ? 'warning' : 'info'}
      title={t('waitsTitle')}
      action={
        <ButtonLink
          tone="secondary"
          size="small"
          href={paths.approvals(abilities.includes('DECIDE') ? undefined : 'asked')}
        >
          {t('seeRequest')}
        </ButtonLink>
      }
    >
      {t('waiting', {
        what,
        by: askedBy,
        day: formatDay(askedAt),
        until: formatDay(expiresAt),
      })}
      {withoutDecider && ` ${t('withoutDecider')}`}
    </Notice>
  ));
}

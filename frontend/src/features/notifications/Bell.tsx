import { useQuery } from '@tanstack/react-query';
import { IconBell } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { useAnchor } from '@/ui/Link/navigation';
import { unreadCountQuery } from './notifications.queries';
import classes from './Bell.module.css';

/** Leads to the notices and tells how many are unread. */
export function Bell() {
  const { t } = useTranslation('notifications');
  const { data } = useQuery(unreadCountQuery);
  const count = data?.count ?? 0;
  return (
    <a
      {...useAnchor(paths.notifications())}
      className={classes.bell}
      aria-label={count === 0 ? t('title') : t('unread', { count })}
    >
      <IconBell aria-hidden />
      {count > 0 && (
        <span className={classes.count} aria-hidden>
          {count > 99 ? '99+' : formatNumber(count)}
        </span>
      )}
    </a>
  );
}

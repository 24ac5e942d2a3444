import { useSuspenseQuery } from '@tanstack/react-query';
import { IconBell } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { NotificationView } from '@/shared/api/schema';
import { formatDayTime } from '@/shared/lib/dates';
import { useListAddress } from '@/shared/lib/listAddress';
import { paths } from '@/shared/lib/paths';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { Pager } from '@/ui/DataTable/Pager';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { Link } from '@/ui/Link/Link';
import { notificationsQuery, useMarkAllRead, useMarkRead } from './notifications.queries';
import classes from './NotificationList.module.css';

/** What the person was told, newest first. */
export function NotificationList() {
  const { t } = useTranslation('notifications');
  const { view, onView } = useListAddress();
  const { data } = useSuspenseQuery(notificationsQuery(view.page, view.size));
  const markAll = useMarkAllRead();
  if (data.total === 0) {
    return (
      <EmptyState
        icon={<IconBell />}
        title={t('noneTitle')}
        action={<ButtonLink href={paths.home()}>{t('home')}</ButtonLink>}
      >
        {t('noneWhy')}
      </EmptyState>
    );
  }
  return (
    <>
      <div className={classes.actions}>
        <Button
          tone="secondary"
          size="small"
          busy={markAll.isPending}
          unavailable={
            data.items.every(({ readAt }) => readAt !== undefined) ? t('allRead') : undefined
          }
          onClick={() => markAll.mutate()}
        >
          {t('readAll')}
        </Button>
      </div>
      <ul className={classes.list}>
        {data.items.map((notice) => (
          <li key={notice.id}>
            <Notice notice={notice} />
          </li>
        ))}
      </ul>
      {data.total > data.size && (
        <Pager total={data.total} view={view} onView={onView} sizes={[]} />
      )}
    </>
  );
}

function Notice({ notice }: { notice: NotificationView }) {
  const { t } = useTranslation('notifications');
  const { mutate } = useMarkRead();
  const unread = notice.readAt === undefined;
  const read = () => {
    if (unread) mutate(notice.id);
  };
  return (
    <article className={classes.notice} data-unread={unread || undefined}>
      <h2>
        <Link href={notice.link} onClick={read}>
          {notice.title}
        </Link>
        {unread && <span className={classes.unread}>{t('new')}</span>}
      </h2>
      <p>{notice.body}</p>
      <p className={classes.time}>{formatDayTime(notice.createdAt)}</p>
    </article>
  );
}

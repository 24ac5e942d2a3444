import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { Notice } from '@/ui/Notice/Notice';
import { ownWaitingQuery } from './approvals.queries';
import classes from './approvals.module.css';

const mostNamed = 3;

/** Says on the page of an act which of it the reader asked for and waits; nothing when nothing does. */
export function WaitingRequests({ acts }: { acts: readonly string[] }) {
  const { t } = useTranslation('approvals');
  const { data } = useQuery(ownWaitingQuery(acts, mostNamed));
  if (data === undefined || data.total === 0) return null;
  const alone = data.items.some(({ withoutDecider }) => withoutDecider);
  const more = data.total - data.items.length;
  return (
    <Notice
      tone={alone ? 'warning' : 'info'}
      title={t('own.title', { count: data.total })}
      action={
        <ButtonLink tone="secondary" size="small" href={paths.approvals('asked')}>
          {t('own.see')}
        </ButtonLink>
      }
    >
      <ul className={classes.waiting}>
        {data.items.map(({ id, what }) => (
          <li key={id}>{what}</li>
        ))}
        {more > 0 && <li>{t('own.more', { count: more })}</li>}
      </ul>
      {alone && <p>{t('withoutDecider')}</p>}
    </Notice>
  );
}

import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ReceivedEntry } from '@/shared/api/schema';
import { formatDay } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { Link } from '@/ui/Link/Link';
import { EntryState } from './EntryState';
import { OriginName } from './OriginName';
import classes from './records.module.css';

/** What other installations state about one person, told apart from what was issued here. */
export function ReceivedList({ entries }: { entries: readonly ReceivedEntry[] }) {
  const { t } = useTranslation('learner-records');
  return (
    <ul className={classes.list} aria-label={t('received.title')}>
      {entries.map((entry) => (
        <li key={entry.entryId}>
          <div>
            <strong>{entry.courseTitle}</strong>
            <span className={classes.under}>
              {t(`kind.${entry.kind}`)} ·{' '}
              {t(entry.kind === 'COMPLETION' ? 'completedOn' : 'issuedOn', {
                day: formatDay(entry.issuedOn),
              })}
              {entry.issuerName !== undefined && ` · ${entry.issuerName}`}
              {entry.mark !== undefined &&
                ` · ${t('mark', { mark: figure(entry.mark), outOf: figure(entry.outOf) })}`}
            </span>
            <span className={classes.under}>
              {t('received.from')} <OriginName origin={entry.origin} />{' '}
              {t('received.on', { day: formatDay(entry.recordedAt) })}
              {entry.kind !== 'COMPLETION' && (
                <>
                  {' · '}
                  <Link href={paths.verification(entry.number)}>{entry.number}</Link>
                </>
              )}
            </span>
          </div>
          <span className={classes.rowEnd}>
            {entry.kind !== 'COMPLETION' && <EntryState kind={entry.kind} state={entry.state} />}
            {entry.fileUrl !== undefined && (
              <ButtonLink
                tone="quiet"
                size="small"
                icon={<IconDownload />}
                href={entry.fileUrl}
                download
                aria-label={t('file.of', { course: entry.courseTitle })}
              >
                {t('file.take')}
              </ButtonLink>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Decimal figures as they are written in Việt Nam. */
const figure = (text: string | undefined) => (text ?? '').replace('.', ',');

import { IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PublicationView } from '@/shared/api/schema';
import { formatDayTime } from '@/shared/lib/dates';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import classes from './Versions.module.css';

/** The published versions of a course, the newest first; learners study the newest one. */
export function Versions({ versions }: { versions: readonly PublicationView[] }) {
  const { t } = useTranslation('course-editor');
  if (versions.length === 0) {
    return (
      <EmptyState icon={<IconHistory />} title={t('versions.empty')}>
        {t('versions.emptyHint')}
      </EmptyState>
    );
  }
  const newest = Math.max(...versions.map(({ number }) => number));
  return (
    <ol className={classes.versions} aria-label={t('tabs.versions')}>
      {versions
        .toSorted((a, b) => b.number - a.number)
        .map(({ versionId, number, publishedAt, publishedBy }) => (
          <li key={versionId} className={classes.version}>
            <div>
              <strong>{t('versions.number', { number })}</strong>
              <p className={classes.facts}>
                {t('versions.by', { time: formatDayTime(publishedAt), name: publishedBy })}
              </p>
            </div>
            {number === newest && <StatusBadge tone="success">{t('versions.current')}</StatusBadge>}
          </li>
        ))}
    </ol>
  );
}

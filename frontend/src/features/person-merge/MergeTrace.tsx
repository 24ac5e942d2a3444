import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MergeView, PersonView } from '@/shared/api/schema';
import { formatDayTime } from '@/shared/lib/dates';
import { Card } from '@/ui/Card/Card';
import { mergesQuery } from './merge.queries';
import { usePartName } from './usePartName';
import classes from './person-merge.module.css';

/** Which records became part of this one, when and by whom; nothing for most people. */
export function MergeTrace({ person }: { person: PersonView }) {
  const { t } = useTranslation('person-merge');
  const { data } = useQuery(mergesQuery(person.accountId));
  if (data === undefined || data.length === 0) return null;
  return (
    <Card title={t('trace.title')} lead={t('trace.lead')}>
      <ul className={classes.candidates}>
        {data.map((merge) => (
          <Merged key={merge.retiredId} merge={merge} />
        ))}
      </ul>
    </Card>
  );
}

function Merged({ merge: { retiredName, mergedAt, mergedByName, parts } }: { merge: MergeView }) {
  const { t } = useTranslation('person-merge');
  const partName = usePartName();
  const moved = Object.entries(parts)
    .filter(([, handed]) => handed.moved > 0)
    .map(([part, handed]) => `${partName(part)}: ${handed.moved}`);
  return (
    <li className={classes.candidate}>
      <div>
        <strong>{retiredName}</strong>
        <span className={classes.under}>
          {mergedByName === undefined
            ? t('trace.at', { at: formatDayTime(mergedAt) })
            : t('trace.atBy', { at: formatDayTime(mergedAt), name: mergedByName })}
        </span>
        {moved.length > 0 && <span className={classes.under}>{moved.join(' · ')}</span>}
      </div>
    </li>
  );
}

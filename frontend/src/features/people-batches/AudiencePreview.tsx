import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PersonView } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import type { BatchAudience } from './BatchActions';
import { concerns, type Act } from './acts';
import { firstMatchingQuery, namesShown } from './batches.queries';
import classes from './people-batches.module.css';

interface AudiencePreviewProps {
  act: Act;
  audience: BatchAudience;
}

/** Whom the act concerns, by name, and who is passed over; of a choice by filters the first few stand for all. */
export function AudiencePreview({ act, audience: { people, matching } }: AudiencePreviewProps) {
  if (matching !== undefined) return <MatchingPeople matching={matching} />;
  return <NamedPeople act={act} people={people} />;
}

function NamedPeople({ act, people }: { act: Act; people: readonly PersonView[] }) {
  const { t } = useTranslation('people-batches');
  const concerned = people.filter((person) => concerns(act, person));
  const others = people.filter((person) => !concerns(act, person));
  return (
    <div className={classes.preview}>
      <strong>
        {t('preview.concerned', { count: concerned.length, number: concerned.length })}
      </strong>
      {concerned.length > 0 && <Names people={concerned} total={concerned.length} />}
      {others.length > 0 && (
        <>
          <strong>{t('preview.passed', { count: others.length, number: others.length })}</strong>
          <Names people={others} total={others.length} />
          <p className={classes.under}>{t(`preview.why.${act}`)}</p>
        </>
      )}
    </div>
  );
}

function MatchingPeople({ matching }: { matching: NonNullable<BatchAudience['matching']> }) {
  const { t } = useTranslation('people-batches');
  const { data } = useQuery(firstMatchingQuery(matching));
  if (data === undefined) return <Skeleton height="6rem" />;
  return (
    <div className={classes.preview}>
      <strong>
        {t('preview.everybody', { count: data.total, number: formatNumber(data.total) })}
      </strong>
      <Names people={data.items} total={data.total} />
      <p className={classes.under}>{t('preview.settled')}</p>
    </div>
  );
}

function Names({ people, total }: { people: readonly PersonView[]; total: number }) {
  const { t } = useTranslation('people-batches');
  const left = total - Math.min(namesShown, people.length);
  return (
    <ul className={classes.names}>
      {people.slice(0, namesShown).map(({ accountId, fullName, unit }) => (
        <li key={accountId}>
          {fullName} <span className={classes.under}>{unit.fullName}</span>
        </li>
      ))}
      {left > 0 && <li>{t('preview.more', { count: left, number: formatNumber(left) })}</li>}
    </ul>
  );
}

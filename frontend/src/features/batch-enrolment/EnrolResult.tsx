import { useTranslation } from 'react-i18next';
import type { EnrolledPeople } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import type { LookupChoice } from '@/ui/Lookup/LookupField';
import { Notice } from '@/ui/Notice/Notice';
import { Table } from '@/ui/Table/Table';
import classes from './batch-enrolment.module.css';

interface EnrolResultProps {
  result: EnrolledPeople;
  course: string;
  /** The people who were asked for by name, to name those who were refused. */
  people: readonly LookupChoice[];
  onAgain: () => void;
  onLeave: () => void;
}

/** How many were enrolled, how many had a place already, and who was refused and why. */
export function EnrolResult({ result, course, people, onAgain, onLeave }: EnrolResultProps) {
  const { t } = useTranslation('batch-enrolment');
  const { enrolled, already, refused } = result;
  const nameOf = (accountId: string) =>
    people.find(({ value }) => value === accountId)?.label ?? t('result.somebody');
  return (
    <div className={classes.form}>
      <Notice tone={enrolled > 0 ? 'success' : 'info'} title={course}>
        <p>{t('result.enrolled', { count: enrolled })}</p>
        {already > 0 && <p>{t('result.already', { count: already })}</p>}
      </Notice>
      {refused.length > 0 && (
        <Table
          caption={t('result.refused', { count: refused.length })}
          keyOf={({ accountId }) => accountId}
          rows={refused}
          columns={[
            {
              key: 'name',
              label: t('result.name'),
              cell: ({ accountId }) => nameOf(accountId),
            },
            { key: 'why', label: t('result.why'), cell: ({ reason }) => t(`reason.${reason}`) },
          ]}
        />
      )}
      <div className={classes.actions}>
        <Button onClick={onLeave}>{t('result.close')}</Button>
        <Button tone="secondary" onClick={onAgain}>
          {t('result.again')}
        </Button>
      </div>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import type { ChangeView } from '@/shared/api/schema';
import { formatDay, formatDayTime, formatNumber } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { Facts } from '@/ui/Facts/Facts';
import { Link } from '@/ui/Link/Link';
import { Notice } from '@/ui/Notice/Notice';
import { Table } from '@/ui/Table/Table';
import classes from './unit-changes.module.css';

/** A decision about units: what, when, why, by whom, and what came of it. */
export function ChangeDetailsCards({ change }: { change: ChangeView }) {
  const { t } = useTranslation('unit-changes');
  const day = formatDay(change.effectiveOn);
  const done = change.status === 'APPLIED';
  return (
    <div className={classes.stack}>
      {change.status === 'WAITING' && (
        <Notice
          tone="info"
          action={
            <ButtonLink tone="secondary" size="small" href={paths.approvals()}>
              {t('one.request')}
            </ButtonLink>
          }
        >
          {t('one.waiting')}
        </Notice>
      )}
      {change.status === 'SCHEDULED' && <Notice tone="info">{t('one.scheduled', { day })}</Notice>}
      {change.status === 'REFUSED' && (
        <Notice tone="danger" title={t('one.refused')}>
          {change.problem?.message ?? t('one.refusedWhat')}
        </Notice>
      )}
      <Card title={t('one.about')}>
        <div className={classes.facts}>
          <Facts
            facts={[
              { term: t('fact.effectiveOn'), detail: day },
              { term: t('fact.decisionNumber'), detail: change.decisionNumber ?? '–' },
              { term: t('fact.reason'), detail: change.reason },
              {
                term: t('fact.recorded'),
                detail: [change.recordedBy, formatDayTime(change.recordedAt)]
                  .filter(Boolean)
                  .join(', '),
              },
              ...(change.settledAt === undefined
                ? []
                : [
                    {
                      term: t(`fact.settled.${change.status}`),
                      detail: [change.settledBy, formatDayTime(change.settledAt)]
                        .filter(Boolean)
                        .join(', '),
                    },
                  ]),
              ...(done
                ? [
                    { term: t('fact.people'), detail: formatNumber(change.peopleMoved) },
                    { term: t('fact.rolesFollow'), detail: formatNumber(change.rolesFollowed) },
                    { term: t('fact.rolesEnd'), detail: formatNumber(change.rolesEnded) },
                  ]
                : []),
            ]}
          />
        </div>
      </Card>
      {change.units.length > 0 && (
        <Card title={t('one.units')} flush>
          <Table
            caption={t('one.units')}
            quietCaption
            rows={change.units}
            keyOf={({ id, part }) => `${id} ${part}`}
            columns={[
              {
                key: 'unit',
                label: t('column.unit'),
                cell: ({ id, fullName }) => <Link href={paths.unit(id)}>{fullName}</Link>,
              },
              { key: 'code', label: t('column.code'), cell: ({ code }) => code },
              { key: 'part', label: t('column.part'), cell: ({ part }) => t(`part.${part}`) },
            ]}
          />
        </Card>
      )}
    </div>
  );
}

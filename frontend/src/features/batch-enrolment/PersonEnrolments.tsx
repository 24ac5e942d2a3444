import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EnrolmentState } from '@/shared/api/contract';
import { wordsFor } from '@/shared/api/problem';
import { formatDay, formatPercent } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { Link } from '@/ui/Link/Link';
import { Notice } from '@/ui/Notice/Notice';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { StatusBadge, type StatusTone } from '@/ui/StatusBadge/StatusBadge';
import { Table } from '@/ui/Table/Table';
import { personEnrolmentsQuery } from './batch-enrolment.queries';
import classes from './batch-enrolment.module.css';

const tones: Record<EnrolmentState, StatusTone> = {
  NOT_STARTED: 'neutral',
  IN_PROGRESS: 'info',
  COMPLETED: 'success',
  WITHDRAWN: 'neutral',
};

/** The courses a person was enrolled in, and how far they are. */
export function PersonEnrolments({ accountId }: { accountId: string }) {
  const { t } = useTranslation('batch-enrolment');
  const { data: enrolments, error } = useQuery(personEnrolmentsQuery(accountId));
  if (error !== null) return <Notice tone="danger">{wordsFor(error)}</Notice>;
  if (enrolments === undefined) {
    return (
      <div className={classes.note} aria-busy>
        <Skeleton height="3rem" />
      </div>
    );
  }
  if (enrolments.length === 0) return <p className={classes.note}>{t('person.none')}</p>;
  return (
    <Table
      caption={t('person.caption')}
      quietCaption
      rows={enrolments}
      keyOf={({ enrolmentId }) => enrolmentId}
      columns={[
        {
          key: 'course',
          label: t('form.course'),
          cell: ({ slug, title }) => <Link href={paths.course(slug)}>{title}</Link>,
        },
        {
          key: 'state',
          label: t('person.state'),
          cell: ({ state }) => <StatusBadge tone={tones[state]}>{t(`state.${state}`)}</StatusBadge>,
        },
        {
          key: 'progress',
          label: t('person.progress'),
          number: true,
          cell: ({ percent }) => formatPercent(percent),
        },
        {
          key: 'due',
          label: t('form.due'),
          cell: ({ dueOn }) => (dueOn === undefined ? '–' : formatDay(dueOn)),
        },
        {
          key: 'completed',
          label: t('person.completed'),
          cell: ({ completedAt }) => (completedAt === undefined ? '–' : formatDay(completedAt)),
        },
      ]}
    />
  );
}

import { useQuery } from '@tanstack/react-query';
import { IconLock, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CourseLearnerView, EnrolmentState } from '@/shared/api/schema';
import { isProblem, wordsFor } from '@/shared/api/problem';
import { formatDay, formatPercent } from '@/shared/lib/dates';
import { useListAddress } from '@/shared/lib/listAddress';
import { Card } from '@/ui/Card/Card';
import { DataTable } from '@/ui/DataTable/DataTable';
import type { DataColumn } from '@/ui/DataTable/columns';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { SelectField } from '@/ui/Field/SelectField';
import { Notice } from '@/ui/Notice/Notice';
import { SearchInput } from '@/ui/SearchInput/SearchInput';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { courseLearnersQuery } from './learners.queries';

const states: readonly EnrolmentState[] = ['NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'WITHDRAWN'];
const tones = {
  NOT_STARTED: 'neutral',
  IN_PROGRESS: 'info',
  COMPLETED: 'success',
  WITHDRAWN: 'warning',
} as const;

/** Who takes the course, as far as one's units reach, and how far each of them is. */
export function LearnerTable({ courseId }: { courseId: string }) {
  const { t } = useTranslation('course-learners');
  const { view, onView, filters, onFilter } = useListAddress();
  const { q, state } = filters;
  const { page, size, sort } = view;
  const learners = useQuery(courseLearnersQuery(courseId, { q, state, page, size, sort }));
  const columns = useColumns();

  if (isProblem(learners.error, 'organisation.not-allowed')) {
    return (
      <Card>
        <EmptyState icon={<IconLock />} title={t('notYours')}>
          {t('notYoursWhy')}
        </EmptyState>
      </Card>
    );
  }
  if (learners.isError) return <Notice tone="danger">{wordsFor(learners.error)}</Notice>;
  return (
    <DataTable
      caption={t('caption')}
      columns={columns}
      rows={learners.data?.items}
      total={learners.data?.total}
      keyOf={({ enrolmentId }) => enrolmentId}
      view={view}
      onView={onView}
      refreshing={learners.isPlaceholderData}
      filters={
        <>
          <SearchInput
            label={t('search')}
            value={q ?? ''}
            onSearch={(words) => onFilter({ q: words })}
          />
          <SelectField
            id="learner-state"
            label={t('state')}
            value={state ?? ''}
            choices={[
              { value: '', label: t('anyState') },
              ...states.map((value) => ({ value, label: t(`states.${value}`) })),
            ]}
            onChange={(value) => onFilter({ state: value })}
          />
        </>
      }
      empty={
        <EmptyState icon={<IconUsers />} title={t(q || state ? 'noneFound' : 'none')}>
          {t(q || state ? 'noneFoundHint' : 'noneHint')}
        </EmptyState>
      }
    />
  );
}

function useColumns(): DataColumn<CourseLearnerView>[] {
  const { t } = useTranslation('course-learners');
  return [
    { key: 'name', label: t('columns.name'), sort: 'name', cell: ({ fullName }) => fullName },
    { key: 'unit', label: t('columns.unit'), cell: ({ unitName }) => unitName },
    {
      key: 'state',
      label: t('columns.state'),
      cell: ({ state }) => <StatusBadge tone={tones[state]}>{t(`states.${state}`)}</StatusBadge>,
    },
    {
      key: 'progress',
      label: t('columns.progress'),
      sort: 'percent',
      number: true,
      cell: ({ percent }) => formatPercent(percent),
    },
    {
      key: 'enrolled',
      label: t('columns.enrolled'),
      sort: 'enrolledAt',
      cell: ({ enrolledAt }) => formatDay(enrolledAt),
    },
    {
      key: 'completed',
      label: t('columns.completed'),
      cell: ({ completedAt }) => (completedAt == null ? '–' : formatDay(completedAt)),
    },
  ];
}

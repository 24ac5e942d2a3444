import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { address } from '@/shared/api/client';
import { wordsFor } from '@/shared/api/problem';
import type { ClassLearnerView, ClassView, EnrolmentState } from '@/shared/api/schema';
import { formatDay, formatPercent } from '@/shared/lib/dates';
import { useListAddress } from '@/shared/lib/listAddress';
import { Button } from '@/ui/Button/Button';
import { DataTable } from '@/ui/DataTable/DataTable';
import type { DataColumn } from '@/ui/DataTable/columns';
import { useTicked } from '@/ui/DataTable/useTicked';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { ExportMenu } from '@/ui/ExportMenu/ExportMenu';
import { SelectField } from '@/ui/Field/SelectField';
import { Notice } from '@/ui/Notice/Notice';
import { SearchInput } from '@/ui/SearchInput/SearchInput';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { AddLearnersDialog } from './AddLearnersDialog';
import { LearnerActs } from './LearnerActs';
import { classLearnersQuery } from './classes.queries';

const states: readonly EnrolmentState[] = ['NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'WITHDRAWN'];
const tones = {
  NOT_STARTED: 'neutral',
  IN_PROGRESS: 'info',
  COMPLETED: 'success',
  WITHDRAWN: 'warning',
} as const;
const keyOf = ({ enrolmentId }: ClassLearnerView) => enrolmentId;

/** Who is in the class and how far they are; those who manage it add people, take them out and move them. */
export function LearnersTable({ one }: { one: ClassView }) {
  const { t } = useTranslation('classes');
  const [adding, setAdding] = useState(false);
  const { view, onView, filters, onFilter } = useListAddress();
  const { q, state } = filters;
  const { page, size, sort } = view;
  const found = useQuery(classLearnersQuery(one.classId, { q, state, page, size, sort }));
  const ticked = useTicked(found.data?.items ?? [], keyOf);
  const columns = useColumns();
  const manages = one.abilities.includes('EDIT');
  const filtered = Boolean(q ?? state);
  const add = one.abilities.includes('ENROL') ? (
    <Button size="small" icon={<IconUserPlus />} onClick={() => setAdding(true)}>
      {t('add.action')}
    </Button>
  ) : undefined;

  if (found.isError) return <Notice tone="danger">{wordsFor(found.error)}</Notice>;
  return (
    <>
      <DataTable
        caption={t('learners.caption')}
        columns={columns}
        rows={found.data?.items}
        total={found.data?.total}
        keyOf={keyOf}
        view={view}
        onView={onView}
        refreshing={found.isPlaceholderData}
        {...(manages && {
          selection: {
            selected: ticked.keys,
            onSelect: ticked.select,
            nameOf: ({ fullName }: ClassLearnerView) => fullName,
          },
          batch: <LearnerActs one={one} learners={ticked.rows} onDone={ticked.clear} />,
        })}
        tools={
          <>
            {add}
            <ExportMenu
              hrefOf={(format) =>
                address(`/api/classes/${one.classId}/learners/export.${format}`, {
                  q,
                  state,
                  sort,
                })
              }
            />
          </>
        }
        filters={
          <>
            <SearchInput
              label={t('learners.search')}
              value={q ?? ''}
              onSearch={(words) => onFilter({ q: words })}
            />
            <SelectField
              id="learner-state"
              label={t('state')}
              value={state ?? ''}
              choices={[
                { value: '', label: t('anyState') },
                ...states.map((value) => ({ value, label: t(`learners.states.${value}`) })),
              ]}
              onChange={(value) => onFilter({ state: value })}
            />
          </>
        }
        empty={
          <EmptyState
            icon={<IconUsers />}
            title={t(filtered ? 'learners.noneFound' : 'learners.none')}
            action={filtered ? undefined : add}
          >
            {t(filtered ? 'noneFoundHint' : 'learners.noneHint')}
          </EmptyState>
        }
      />
      <AddLearnersDialog one={one} opened={adding} onClose={() => setAdding(false)} />
    </>
  );
}

function useColumns(): DataColumn<ClassLearnerView>[] {
  const { t } = useTranslation('classes');
  return [
    { key: 'name', label: t('learners.name'), sort: 'name', cell: ({ fullName }) => fullName },
    {
      key: 'staffCode',
      label: t('learners.staffCode'),
      hidden: true,
      cell: ({ staffCode }) => staffCode ?? '–',
    },
    { key: 'unit', label: t('columns.unit'), cell: ({ unitName }) => unitName },
    {
      key: 'state',
      label: t('columns.state'),
      cell: ({ state }) => (
        <StatusBadge tone={tones[state]}>{t(`learners.states.${state}`)}</StatusBadge>
      ),
    },
    {
      key: 'progress',
      label: t('learners.progress'),
      sort: 'percent',
      number: true,
      cell: ({ percent, requiredDone, requiredTotal }) =>
        `${formatPercent(percent)} (${requiredDone}/${requiredTotal})`,
    },
    {
      key: 'joined',
      label: t('learners.joined'),
      sort: 'joinedAt',
      cell: ({ joinedAt }) => formatDay(joinedAt),
    },
  ];
}

import { useQuery } from '@tanstack/react-query';
import { IconChalkboardTeacher, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { address } from '@/shared/api/client';
import { may, useMe } from '@/shared/api/me';
import { isProblem, wordsFor } from '@/shared/api/problem';
import type { ClassRow } from '@/shared/api/schema';
import { formatDay, formatNumber } from '@/shared/lib/dates';
import { useListAddress } from '@/shared/lib/listAddress';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { DataTable } from '@/ui/DataTable/DataTable';
import type { DataColumn } from '@/ui/DataTable/columns';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { ExportMenu } from '@/ui/ExportMenu/ExportMenu';
import { CheckboxField } from '@/ui/Field/CheckboxField';
import { SelectField } from '@/ui/Field/SelectField';
import { Link } from '@/ui/Link/Link';
import { Notice } from '@/ui/Notice/Notice';
import { SearchInput } from '@/ui/SearchInput/SearchInput';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { classesQuery } from './classes.queries';
import { classStates, classTones } from './states';

/** The classes that the reader manages or teaches. */
export function ClassTable() {
  const { t } = useTranslation('classes');
  const manages = may(useMe(), 'MANAGE_CLASSES');
  const { view, onView, filters, onFilter } = useListAddress();
  const { q, state, own } = filters;
  const { page, size, sort } = view;
  const part = { q, state, own, unit: undefined, courseId: undefined };
  const found = useQuery(classesQuery({ ...part, page, size, sort }));
  const columns = useColumns();
  const filtered = Boolean(q ?? state ?? own);

  if (isProblem(found.error, 'organisation.not-allowed')) {
    return (
      <Card>
        <EmptyState icon={<IconLock />} title={t('notYours')}>
          {t('notYoursWhy')}
        </EmptyState>
      </Card>
    );
  }
  if (found.isError) return <Notice tone="danger">{wordsFor(found.error)}</Notice>;
  return (
    <DataTable
      caption={t('title')}
      columns={columns}
      rows={found.data?.items}
      total={found.data?.total}
      keyOf={({ classId }) => classId}
      view={view}
      onView={onView}
      refreshing={found.isPlaceholderData}
      tools={
        <ExportMenu
          hrefOf={(format) => address(`/api/classes/export.${format}`, { ...part, sort })}
        />
      }
      filters={
        <>
          <SearchInput
            label={t('search')}
            value={q ?? ''}
            onSearch={(words) => onFilter({ q: words })}
          />
          <SelectField
            id="class-state"
            label={t('state')}
            value={state ?? ''}
            choices={[
              { value: '', label: t('anyState') },
              ...classStates.map((value) => ({ value, label: t(`states.${value}`) })),
            ]}
            onChange={(value) => onFilter({ state: value })}
          />
          {manages && (
            <CheckboxField
              id="class-own"
              label={t('own')}
              value={own === 'true'}
              onChange={(on) => onFilter({ own: on ? 'true' : undefined })}
            />
          )}
        </>
      }
      empty={
        <EmptyState
          icon={<IconChalkboardTeacher />}
          title={t(filtered ? 'noneFound' : 'none')}
          action={
            !filtered && manages ? (
              <ButtonLink href={paths.newClass()}>{t('new')}</ButtonLink>
            ) : undefined
          }
        >
          {t(filtered ? 'noneFoundHint' : manages ? 'noneHint' : 'noneHintTrainer')}
        </EmptyState>
      }
    />
  );
}

function useColumns(): DataColumn<ClassRow>[] {
  const { t } = useTranslation('classes');
  return [
    {
      key: 'title',
      label: t('columns.title'),
      sort: 'title',
      cell: ({ classId, title }) => <Link href={paths.class(classId)}>{title}</Link>,
    },
    { key: 'code', label: t('columns.code'), sort: 'code', cell: ({ code }) => code },
    {
      key: 'course',
      label: t('columns.course'),
      hidden: true,
      cell: ({ courseTitle }) => courseTitle,
    },
    { key: 'unit', label: t('columns.unit'), hidden: true, cell: ({ unitName }) => unitName },
    {
      key: 'from',
      label: t('columns.from'),
      sort: 'startsOn',
      cell: ({ startsOn }) => formatDay(startsOn),
    },
    { key: 'to', label: t('columns.to'), sort: 'endsOn', cell: ({ endsOn }) => formatDay(endsOn) },
    {
      key: 'state',
      label: t('columns.state'),
      cell: ({ state }) => (
        <StatusBadge tone={classTones[state]}>{t(`states.${state}`)}</StatusBadge>
      ),
    },
    {
      key: 'trainers',
      label: t('columns.trainers'),
      cell: ({ trainers }) => (trainers.length === 0 ? '–' : trainers.join(', ')),
    },
    {
      key: 'learners',
      label: t('columns.learners'),
      number: true,
      cell: ({ learners }) => formatNumber(learners),
    },
  ];
}

import { useQuery } from '@tanstack/react-query';
import { IconChalkboardTeacher } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { IssuingClass } from '@/shared/api/schema';
import { formatDay } from '@/shared/lib/dates';
import type { ListAddress } from '@/shared/lib/listAddress';
import { paths } from '@/shared/lib/paths';
import { Button } from '@/ui/Button/Button';
import { DataTable } from '@/ui/DataTable/DataTable';
import type { DataColumn } from '@/ui/DataTable/columns';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { Link } from '@/ui/Link/Link';
import { SearchInput } from '@/ui/SearchInput/SearchInput';
import { issuingClassesQuery } from './issuing.queries';
import classes from './issuing.module.css';

/** The classes within the reader's units, those that began last first. */
export function IssuingClasses({ list }: { list: ListAddress }) {
  const { t } = useTranslation('issuing');
  const { view, onView, filters, onFilter } = list;
  const { q } = filters;
  const { data, isPlaceholderData } = useQuery({
    ...issuingClassesQuery({ q, page: view.page, size: view.size }),
    throwOnError: true,
  });
  return (
    <DataTable
      caption={t('title')}
      columns={columns(t)}
      rows={data?.items}
      total={data?.total}
      keyOf={({ classId }) => classId}
      view={view}
      onView={onView}
      refreshing={isPlaceholderData}
      filters={
        <SearchInput
          label={t('search')}
          value={q ?? ''}
          onSearch={(words) => onFilter({ q: words })}
        />
      }
      empty={
        <EmptyState
          icon={<IconChalkboardTeacher />}
          title={t(q === undefined ? 'none' : 'noneFound')}
          action={
            q === undefined ? undefined : (
              <Button tone="secondary" onClick={() => onFilter({ q: undefined })}>
                {t('clear')}
              </Button>
            )
          }
        >
          {t('noneWhy')}
        </EmptyState>
      }
    />
  );
}

function columns(t: TFunction<'issuing'>): DataColumn<IssuingClass>[] {
  return [
    {
      key: 'class',
      label: t('column.class'),
      cell: ({ classId, title, code, mayIssue }) => (
        <span>
          {mayIssue ? <Link href={paths.issuingClass(classId)}>{title}</Link> : title}
          <span className={classes.under}>{mayIssue ? code : `${code} · ${t('elsewhere')}`}</span>
        </span>
      ),
    },
    { key: 'course', label: t('column.course'), cell: ({ courseTitle }) => courseTitle },
    { key: 'unit', label: t('column.unit'), cell: ({ unitName }) => unitName },
    {
      key: 'days',
      label: t('column.days'),
      cell: ({ startsOn, endsOn }) =>
        t('fromTo', { from: formatDay(startsOn), to: formatDay(endsOn) }),
    },
    { key: 'state', label: t('column.state'), cell: ({ state }) => t(`classState.${state}`) },
    {
      key: 'way',
      label: t('column.way'),
      cell: ({ onlyInRuns }) => t(onlyInRuns ? 'way.runs' : 'way.automatic'),
    },
  ];
}

import { useQuery } from '@tanstack/react-query';
import { IconDownload, IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { address } from '@/shared/api/client';
import type { ListAddress } from '@/shared/lib/listAddress';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { DataTable } from '@/ui/DataTable/DataTable';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { ChangeFilters } from './ChangeFilters';
import { changeColumns } from './changeColumns';
import { changeFilter, changesQuery } from './changes.queries';

const nothing = {
  q: undefined,
  unit: undefined,
  kind: undefined,
  status: undefined,
  from: undefined,
  to: undefined,
};

/** The changes of units the reader looks after, the latest first. */
export function ChangeList({ list: { view, onView, filters, onFilter } }: { list: ListAddress }) {
  const { t } = useTranslation(['unit-changes', 'ui']);
  const filter = changeFilter(filters);
  const { data, isPlaceholderData } = useQuery({
    ...changesQuery(filter, view.page, view.size),
    throwOnError: true,
  });
  const filtered = Object.values(filter).some((value) => value !== undefined);
  return (
    <DataTable
      caption={t('title')}
      columns={changeColumns(t)}
      rows={data?.items}
      total={data?.total}
      keyOf={({ id }) => id}
      view={view}
      onView={onView}
      refreshing={isPlaceholderData}
      filters={<ChangeFilters filters={filters} onFilter={onFilter} />}
      tools={
        <ButtonLink
          href={address('/api/unit-changes/export.xlsx', { ...filter })}
          tone="quiet"
          size="small"
          icon={<IconDownload />}
          download
        >
          {t('ui:table.export')}
        </ButtonLink>
      }
      empty={
        <EmptyState
          icon={<IconHistory />}
          title={t('empty.title')}
          action={
            filtered && (
              <Button tone="secondary" onClick={() => onFilter(nothing)}>
                {t('empty.clear')}
              </Button>
            )
          }
        >
          {t(filtered ? 'empty.filtered' : 'empty.why')}
        </EmptyState>
      }
    />
  );
}

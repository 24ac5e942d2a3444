import { useQuery } from '@tanstack/react-query';
import { IconUserShield } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { address } from '@/shared/api/client';
import type { ListAddress } from '@/shared/lib/listAddress';
import { Button } from '@/ui/Button/Button';
import { DataTable } from '@/ui/DataTable/DataTable';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { ExportMenu } from '@/ui/ExportMenu/ExportMenu';
import { GrantFilters } from './GrantFilters';
import { grantColumns } from './grantColumns';
import { grantFilter, grantsQuery, noFilter } from './roles.queries';

/** Who holds what in the units the reader sees, and who will, or did. */
export function GrantList({ list: { view, onView, filters, onFilter } }: { list: ListAddress }) {
  const { t } = useTranslation('roles');
  const filter = grantFilter(filters, view.sort);
  const { data, isPlaceholderData } = useQuery({
    ...grantsQuery(filter, view),
    throwOnError: true,
  });
  return (
    <DataTable
      caption={t('holders.title')}
      columns={grantColumns(t)}
      rows={data?.items}
      total={data?.total}
      keyOf={({ grantId }) => grantId}
      view={{ ...view, sort: filter.sort }}
      onView={onView}
      refreshing={isPlaceholderData}
      filters={<GrantFilters filters={filters} onFilter={onFilter} />}
      tools={
        <ExportMenu
          hrefOf={(format) => address(`/api/role-grants/export.${format}`, { ...filter })}
        />
      }
      empty={
        <EmptyState
          icon={<IconUserShield />}
          title={t('holders.none')}
          action={
            <Button tone="secondary" onClick={() => onFilter(noFilter)}>
              {t('holders.clear')}
            </Button>
          }
        >
          {t('holders.noneWhy')}
        </EmptyState>
      }
    />
  );
}

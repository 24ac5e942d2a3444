import { useQuery } from '@tanstack/react-query';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ListAddress } from '@/shared/lib/listAddress';
import { DataTable } from '@/ui/DataTable/DataTable';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { importColumns } from './importColumns';
import { importsQuery } from './imports.queries';
import classes from './people-import.module.css';

/** The imports one has begun, the latest first; each goes on where it was left. */
export function ImportList({ list: { view, onView } }: { list: ListAddress }) {
  const { t } = useTranslation('people-import');
  const { data, isPlaceholderData } = useQuery({
    ...importsQuery(view.page, view.size),
    throwOnError: true,
  });
  return (
    <div className={classes.list}>
      <h2>{t('list.title')}</h2>
      <DataTable
        caption={t('list.title')}
        columns={importColumns(t)}
        rows={data?.items}
        total={data?.total}
        keyOf={({ id }) => id}
        view={view}
        onView={onView}
        refreshing={isPlaceholderData}
        empty={
          <EmptyState icon={<IconFileSpreadsheet />} title={t('list.empty')}>
            {t('list.emptyWhy')}
          </EmptyState>
        }
      />
    </div>
  );
}

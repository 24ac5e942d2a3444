import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconPlugConnectedX, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatDayTime, formatNumber } from '@/shared/lib/dates';
import type { ListAddress } from '@/shared/lib/listAddress';
import { Button } from '@/ui/Button/Button';
import { DataTable } from '@/ui/DataTable/DataTable';
import { Dialog } from '@/ui/Dialog/Dialog';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { ExportMenu } from '@/ui/ExportMenu/ExportMenu';
import { SearchInput } from '@/ui/SearchInput/SearchInput';
import { OutageForm } from './OutageForm';
import { outagesHref, outagesQuery } from './outages.queries';

/** Outages and what was made good, the latest first. */
export function OutageList({ list: { view, onView, filters, onFilter } }: { list: ListAddress }) {
  const { t } = useTranslation('outages');
  const { q } = filters;
  const [recording, setRecording] = useState(false);
  const { data, isPlaceholderData } = useQuery({
    ...outagesQuery(q, view.page, view.size),
    throwOnError: true,
  });
  const add = (
    <Button size="small" icon={<IconPlus />} onClick={() => setRecording(true)}>
      {t('add')}
    </Button>
  );
  return (
    <>
      <DataTable
        caption={t('title')}
        columns={[
          { key: 'from', label: t('from'), cell: ({ from }) => formatDayTime(from) },
          { key: 'to', label: t('to'), cell: ({ to }) => formatDayTime(to) },
          { key: 'reason', label: t('reason'), cell: ({ reason }) => reason },
          {
            key: 'extended',
            number: true,
            label: t('extended'),
            cell: ({ extended }) => formatNumber(extended),
          },
          {
            key: 'reopened',
            number: true,
            label: t('reopened'),
            cell: ({ reopened }) => formatNumber(reopened),
          },
          {
            key: 'retakes',
            number: true,
            label: t('retakes'),
            cell: ({ retakes }) => formatNumber(retakes),
          },
        ]}
        rows={data?.items}
        total={data?.total}
        keyOf={({ outageId }) => outageId}
        view={view}
        onView={onView}
        refreshing={isPlaceholderData}
        filters={
          q === undefined && (data === undefined || data.total === 0) ? undefined : (
            <SearchInput
              label={t('search')}
              value={q ?? ''}
              onSearch={(words) => onFilter({ q: words })}
            />
          )
        }
        tools={
          data !== undefined &&
          data.total > 0 && (
            <>
              <ExportMenu hrefOf={(format) => outagesHref(q, format)} />
              {add}
            </>
          )
        }
        empty={
          q === undefined ? (
            <EmptyState icon={<IconPlugConnectedX />} title={t('empty')} action={add}>
              {t('emptyWhy')}
            </EmptyState>
          ) : (
            <EmptyState icon={<IconPlugConnectedX />} title={t('noneFound')}>
              {t('noneFoundHint')}
            </EmptyState>
          )
        }
      />
      <Dialog title={t('add')} opened={recording} onClose={() => setRecording(false)} size="large">
        {recording && <OutageForm onDone={() => setRecording(false)} />}
      </Dialog>
    </>
  );
}

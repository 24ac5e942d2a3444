import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/lib/dates';
import { Table } from '@/ui/Table/Table';
import { DateText } from '@/ui/Values/DateText';
import { retentionQuery } from './personalData.queries';

/** How long what is kept, and what the last tidying up removed. */
export function RetentionRules() {
  const { t } = useTranslation('personal-data');
  const { data: rules } = useSuspenseQuery(retentionQuery);
  return (
    <Table
      caption={t('retention.title')}
      quietCaption
      columns={[
        { key: 'what', label: t('retention.what'), cell: ({ title }) => title },
        {
          key: 'days',
          label: t('retention.kept'),
          cell: ({ days }) =>
            days === undefined
              ? t('retention.forEver')
              : t('retention.days', { count: days, number: formatNumber(days) }),
        },
        {
          key: 'last',
          label: t('retention.last'),
          cell: ({ lastRunAt }) =>
            lastRunAt === undefined ? t('retention.never') : <DateText at={lastRunAt} time />,
        },
        {
          key: 'removed',
          label: t('retention.removed'),
          number: true,
          cell: ({ lastRemoved }) => (lastRemoved === undefined ? '–' : formatNumber(lastRemoved)),
        },
      ]}
      rows={rules}
      keyOf={({ name }) => name}
    />
  );
}

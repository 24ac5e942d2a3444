import { useQuery } from '@tanstack/react-query';
import { IconClockPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { JobView } from '@/shared/api/schema';
import type { ListAddress } from '@/shared/lib/listAddress';
import { DataTable } from '@/ui/DataTable/DataTable';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { SelectField } from '@/ui/Field/SelectField';
import { jobColumns } from './jobColumns';
import { jobsQuery } from './jobs.queries';
import classes from './jobs.module.css';

interface JobListProps {
  list: ListAddress;
  /** Whether the reader may see the jobs of others. */
  oversees: boolean;
  /** Where one sees what a job works on, for kinds of work that have a page. */
  pageOf: (job: JobView) => string | undefined;
}

/** Work in the background, the latest first. */
export function JobList({ list: { view, onView, filters, onFilter }, ...rest }: JobListProps) {
  const { t } = useTranslation('jobs');
  const all = rest.oversees && filters['all'] === 'true';
  const { data, isPlaceholderData } = useQuery({
    ...jobsQuery(all, view.page, view.size),
    throwOnError: true,
  });
  return (
    <DataTable
      caption={t('title')}
      columns={jobColumns(t, rest.pageOf, all)}
      rows={data?.items}
      total={data?.total}
      keyOf={({ id }) => id}
      view={view}
      onView={onView}
      refreshing={isPlaceholderData}
      filters={
        rest.oversees && (
          <div className={classes.whose}>
            <SelectField<'own' | 'all'>
              id="jobs-whose"
              label={t('whose')}
              value={all ? 'all' : 'own'}
              choices={[
                { value: 'own', label: t('own') },
                { value: 'all', label: t('all') },
              ]}
              onChange={(whose) => onFilter({ all: whose === 'all' ? 'true' : undefined })}
            />
          </div>
        )
      }
      empty={
        <EmptyState icon={<IconClockPlay />} title={t('empty')}>
          {t('emptyWhy')}
        </EmptyState>
      }
    />
  );
}

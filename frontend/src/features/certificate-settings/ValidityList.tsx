import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconCalendarDue } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CourseValidity } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { Button } from '@/ui/Button/Button';
import { Pager } from '@/ui/DataTable/Pager';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { Table } from '@/ui/Table/Table';
import { ValidityDialog } from './ValidityDialog';
import { validitiesQuery } from './certificateSettings.queries';
import classes from './certificateSettings.module.css';

/** For how long the certificates of each course count. */
export function ValidityList() {
  const { t } = useTranslation('certificate-settings');
  const [page, setPage] = useState(0);
  const [changing, setChanging] = useState<CourseValidity>();
  const { data } = useQuery({ ...validitiesQuery(page), throwOnError: true });
  if (data?.total === 0) {
    return (
      <EmptyState icon={<IconCalendarDue />} title={t('validity.empty')}>
        {t('validity.emptyWhy')}
      </EmptyState>
    );
  }
  return (
    <div className={classes.stack}>
      <Table
        caption={t('validity.title')}
        quietCaption
        stacks
        rows={data?.items ?? []}
        keyOf={({ courseId }) => courseId}
        columns={[
          { key: 'course', label: t('validity.course'), cell: ({ courseTitle }) => courseTitle },
          {
            key: 'certificates',
            label: t('validity.certificates'),
            number: true,
            cell: ({ certificates }) => formatNumber(certificates),
          },
          {
            key: 'months',
            label: t('validity.term'),
            cell: ({ months }) =>
              months === undefined
                ? t('validity.endless')
                : t('validity.months', { count: months }),
          },
          {
            key: 'actions',
            label: t('signatory.actions'),
            cell: (one) => (
              <Button
                tone="quiet"
                size="small"
                aria-label={t('validity.changeOf', { course: one.courseTitle })}
                onClick={() => setChanging(one)}
              >
                {t('signatory.change')}
              </Button>
            ),
          },
        ]}
      />
      {(data?.total ?? 0) > 20 && (
        <Pager
          total={data?.total ?? 0}
          view={{ page, size: 20, sort: undefined, columns: undefined }}
          onView={(view) => setPage(view.page ?? 0)}
          sizes={[]}
        />
      )}
      {changing !== undefined && (
        <ValidityDialog course={changing} onClose={() => setChanging(undefined)} />
      )}
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Dashboard } from '@/features/reports/Dashboard';
import { ReportFilters } from '@/features/reports/ReportFilters';
import { periodOf } from '@/shared/lib/monthPeriods';
import { dashboardQuery, type ReportFilter } from '@/features/reports/reports.queries';
import { address } from '@/shared/api/client';
import { unitChoice } from '@/shared/api/units';
import { textValues, useAddressState, type AddressValues } from '@/shared/lib/addressState';
import { today } from '@/shared/lib/dates';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

export const loader = ({ queryClient, search }: LoaderContext) =>
  queryClient.query({ ...dashboardQuery(reportFilter(textValues(search))), staleTime: 'static' });

export default function ReportsPage() {
  const { t } = useTranslation(['reports', 'shell']);
  const [values, change] = useAddressState();
  const filter = reportFilter(values);
  const { data } = useQuery(dashboardQuery(filter));
  const course = data?.courses.find(({ courseId }) => courseId === filter.course);
  return (
    <>
      <PageHeader
        title={data === undefined ? t('title') : t('titleOf', { unit: data.unit.fullName })}
        lead={t('lead')}
        above={[{ label: t('shell:navigation.home'), href: paths.home() }]}
        actions={
          <ButtonLink
            href={address('/api/reports/dashboard.xlsx', { ...filter })}
            tone="secondary"
            icon={<IconDownload />}
            download
          >
            {t('export')}
          </ButtonLink>
        }
      />
      <ReportFilters
        unit={data === undefined ? null : unitChoice(data.unit)}
        course={
          filter.course === undefined
            ? null
            : { value: filter.course, label: course?.title ?? t('filter.course') }
        }
        period={filter}
        onFilter={change}
      />
      <Dashboard filter={filter} hrefOf={(unit) => address(paths.reports(), { ...values, unit })} />
    </>
  );
}

function reportFilter({ unit, course, from, to }: AddressValues): ReportFilter {
  return { unit, course, ...periodOf({ from, to }, today()) };
}

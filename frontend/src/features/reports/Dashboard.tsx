import { useQuery } from '@tanstack/react-query';
import { IconChartHistogram } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DashboardView } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { Link } from '@/ui/Link/Link';
import { PageSkeleton } from '@/ui/Skeleton/PageSkeleton';
import { ByMonth } from './ByMonth';
import { FigureTable } from './FigureTable';
import { LearningTotals } from './LearningTotals';

import { dashboardQuery, type ReportFilter } from './reports.queries';
import classes from './reports.module.css';

interface DashboardProps {
  filter: ReportFilter;
  /** The same report of a unit below. */
  hrefOf: (unitId: string) => string;
}

/** What happened in a unit in a period: in figures, month by month, by unit and by course. */
export function Dashboard({ filter, hrefOf }: DashboardProps) {
  const { data, isPlaceholderData } = useQuery({ ...dashboardQuery(filter), throwOnError: true });
  if (data === undefined) return <PageSkeleton />;
  return (
    <div
      className={classes.stack}
      aria-busy={isPlaceholderData}
      data-refreshing={isPlaceholderData || undefined}
    >
      <LearningTotals totals={data.totals} />
      {data.totals.enrolled === 0 && data.totals.certified === 0 && data.totals.completed === 0 ? (
        <Nothing unitId={data.unit.id} />
      ) : (
        <Figures data={data} hrefOf={hrefOf} />
      )}
    </div>
  );
}

function Figures({ data, hrefOf }: { data: DashboardView; hrefOf: (unitId: string) => string }) {
  const { t } = useTranslation('reports');
  return (
    <>
      <ByMonth months={data.months} />
      {data.units.length > 0 && (
        <Card title={t('unit.title')} lead={t('unit.lead')} flush>
          <FigureTable
            caption={t('unit.title')}
            label={t('column.unit')}
            rows={data.units}
            keyOf={({ unit }) => unit.id}
            nameOf={({ unit }) => <Link href={hrefOf(unit.id)}>{unit.name}</Link>}
          />
        </Card>
      )}
      <Card title={t('course.title')} flush>
        <FigureTable
          caption={t('course.title')}
          label={t('column.course')}
          rows={data.courses}
          keyOf={({ courseId }) => courseId}
          nameOf={({ title }) => title}
        />
      </Card>
    </>
  );
}

function Nothing({ unitId }: { unitId: string }) {
  const { t } = useTranslation('reports');
  return (
    <Card>
      <EmptyState
        icon={<IconChartHistogram />}
        title={t('empty.title')}
        action={
          <ButtonLink href={paths.enrolPeople(unitId)} tone="secondary">
            {t('empty.action')}
          </ButtonLink>
        }
      >
        {t('empty.why')}
      </EmptyState>
    </Card>
  );
}

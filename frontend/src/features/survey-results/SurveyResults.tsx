import { useQuery } from '@tanstack/react-query';
import { IconDownload, IconHourglass, IconLock, IconMessages } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isProblem, wordsFor } from '@/shared/api/problem';
import type { SurveyResults as Results } from '@/shared/api/schema';
import { useListAddress } from '@/shared/lib/listAddress';
import { monthsOf } from '@/shared/lib/monthPeriods';
import { paths } from '@/shared/lib/paths';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { Notice } from '@/ui/Notice/Notice';
import { PageSkeleton } from '@/ui/Skeleton/PageSkeleton';
import { AspectCard } from './AspectCard';
import { ByMonth } from './ByMonth';
import { ClassComparison } from './ClassComparison';
import { Comments } from './Comments';
import { ResultFilters } from './ResultFilters';
import { ResultTotals } from './ResultTotals';
import {
  exportHref,
  resultsQuery,
  type ResultFilter,
  type SurveyPlace,
} from './survey-results.queries';
import classes from './survey-results.module.css';

interface SurveyResultsProps {
  place: SurveyPlace;
  /** Where the results of a class of the course are, seen from this page. */
  hrefOfClass?: (classId: string) => string;
}

/** What learners said of a course or a class, as far as no one of them can be told by it. */
export function SurveyResults({ place, hrefOfClass }: SurveyResultsProps) {
  const { t } = useTranslation('survey-results');
  const list = useListAddress();
  const { classId, from, to } = list.filters;
  const period = monthsOf({ from, to });
  const filter: ResultFilter = {
    classId: place.kind === 'course' ? classId : undefined,
    from: period?.from,
    to: period?.to,
  };
  const { data, error, isPlaceholderData } = useQuery(resultsQuery(place, filter));
  if (isProblem(error) && error.status === 403) {
    return (
      <Card>
        <EmptyState icon={<IconLock />} title={t('notYours')}>
          {t('notYoursWhy')}
        </EmptyState>
      </Card>
    );
  }
  if (error !== null) return <Notice tone="danger">{wordsFor(error)}</Notice>;
  if (data === undefined) return <PageSkeleton />;
  const filtered = filter.classId !== undefined || period !== undefined;
  const nothingAtAll = data.shown === 0 && !filtered;
  return (
    <div
      className={classes.stack}
      aria-busy={isPlaceholderData}
      data-refreshing={isPlaceholderData || undefined}
    >
      <div className={classes.head}>
        <div>
          <h2>{t('title')}</h2>
          <p>{t('lead', { minimum: data.minimum })}</p>
        </div>
        {data.shown > 0 && (
          <ButtonLink
            tone="secondary"
            size="small"
            icon={<IconDownload />}
            href={exportHref(place, filter)}
            download
          >
            {t('export')}
          </ButtonLink>
        )}
      </div>
      {!nothingAtAll && (
        <ResultFilters place={place} filter={filter} period={period} onFilter={list.onFilter} />
      )}
      <ResultTotals results={data} />
      {data.shown === 0 ? (
        <Nothing
          ofClass={place.kind === 'class' || filter.classId !== undefined}
          results={data}
          onClear={
            filtered
              ? () => list.onFilter({ classId: undefined, from: undefined, to: undefined })
              : undefined
          }
        />
      ) : (
        <>
          <AspectCard results={data} />
          {data.months.length > 0 && <ByMonth months={data.months} />}
          {place.kind === 'course' && filter.classId === undefined && (
            <ClassComparison
              hrefOf={hrefOfClass ?? ((id) => paths.courseSurvey(place.id, id))}
              results={data}
            />
          )}
          <Comments place={place} of={filter} minimum={data.minimum} list={list} />
        </>
      )}
    </div>
  );
}

interface NothingProps {
  /** Whether it is one class that is looked at. */
  ofClass: boolean;
  results: Results;
  /** Takes away what was chosen, where that may be why there is nothing. */
  onClear: (() => void) | undefined;
}

function Nothing({ ofClass, results, onClear }: NothingProps) {
  const { t } = useTranslation('survey-results');
  const { waiting, minimum } = results;
  const why = waiting > 0 ? 'waiting' : onClear !== undefined ? 'filtered' : 'none';
  // Those of several classes wait apart, so there may be many of them.
  const title = why === 'waiting' && waiting >= minimum ? 'waitingMany' : why;
  return (
    <Card>
      <EmptyState
        icon={why === 'waiting' ? <IconHourglass /> : <IconMessages />}
        title={t(`empty.${title}`, { count: waiting, minimum })}
        action={
          onClear !== undefined && (
            <Button tone="secondary" onClick={onClear}>
              {t('empty.clear')}
            </Button>
          )
        }
      >
        {why === 'waiting'
          ? t(`empty.why.waiting.${ofClass ? 'class' : 'course'}`, { minimum })
          : t(`empty.why.${why}`)}
      </EmptyState>
    </Card>
  );
}

import { useQuery } from '@tanstack/react-query';
import { IconSearchOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import { useListAddress } from '@/shared/lib/listAddress';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { Pager } from '@/ui/DataTable/Pager';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { Notice } from '@/ui/Notice/Notice';
import { PageSkeleton } from '@/ui/Skeleton/PageSkeleton';
import { CatalogueFilters } from './CatalogueFilters';
import { catalogueQuery } from './catalogue.queries';
import { CourseGrid } from './CourseGrid';
import classes from './Catalogue.module.css';

/** The courses on offer, searched, narrowed down and ordered by what the address says. */
export function Catalogue() {
  const { t } = useTranslation('catalogue');
  const list = useListAddress();
  const { data, error, isPlaceholderData } = useQuery(catalogueQuery(list.filters));
  return (
    <>
      <CatalogueFilters list={list} facets={data?.facets} />
      {error !== null && <Notice tone="danger">{wordsFor(error)}</Notice>}
      {data === undefined && error === null && <PageSkeleton />}
      {data !== undefined && (
        <div aria-busy={isPlaceholderData}>
          <p className={classes.count} role="status">
            {t('found', { count: data.total })}
          </p>
          {data.total === 0 ? (
            <EmptyState
              icon={<IconSearchOff />}
              title={t('noneTitle')}
              action={
                <ButtonLink tone="secondary" href={paths.catalogue()}>
                  {t('showAll')}
                </ButtonLink>
              }
            >
              {t('noneWhy')}
            </EmptyState>
          ) : (
            <CourseGrid courses={data.items} heading="h2" />
          )}
          {data.total > data.size && (
            <Pager
              total={data.total}
              view={{ ...list.view, size: data.size }}
              onView={list.onView}
              sizes={[]}
            />
          )}
        </div>
      )}
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { IconCircleCheck, IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '@/shared/api/schema';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { Pages } from '@/ui/Pages/Pages';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { ErrorKinds } from './ErrorKinds';
import { ErrorRow } from './ErrorRow';
import { markedHref, rowsQuery, rowsSize, useMend, type RowFilter } from './imports.queries';
import { WrongValues } from './WrongValues';
import classes from './people-import.module.css';

interface ErrorsProps {
  view: ImportView;
  filter: RowFilter;
  page: number;
  onPage: (page: number) => void;
}

/** The errors by kind, and the rows of one kind to mend one after the other. */
export function Errors({ view, filter, page, onPage }: ErrorsProps) {
  const { t } = useTranslation('people-import');
  const { data, refetch, isFetching } = useQuery({
    ...rowsQuery(view.id, filter, page),
    throwOnError: true,
  });
  const mend = useMend(view.id, filter, page);
  const left = data?.items.filter(({ verdict }) => verdict === 'ERROR').length ?? 0;
  const mended = (data?.items.length ?? 0) - left;
  const total = Math.max(0, (data?.total ?? 0) - mended);
  // What was mended leaves the list, so the rows that follow move up to this page.
  const go = (to: number) => (mended > 0 && to > page ? void refetch() : onPage(to));
  return (
    <div className={classes.errors}>
      <ErrorKinds importId={view.id} filter={filter} rows={view.verdicts['ERROR'] ?? 0} />
      <div id="import-rows" className={`${classes.anchor} ${classes.stack}`}>
        {filter.problem !== undefined && filter.field !== undefined && (
          <WrongValues importId={view.id} kind={{ problem: filter.problem, field: filter.field }} />
        )}
        <Card
          title={t('errors.title')}
          lead={t('errors.lead')}
          flush
          actions={
            <ButtonLink
              href={markedHref(view.id)}
              tone="secondary"
              size="small"
              icon={<IconDownload />}
              download
            >
              {t('errors.marked')}
            </ButtonLink>
          }
        >
          {data === undefined ? (
            <div aria-busy className={classes.padded}>
              <Skeleton height="16rem" />
            </div>
          ) : data.items.length === 0 ? (
            <EmptyState icon={<IconCircleCheck />} title={t('errors.none')}>
              {t('errors.noneWhat')}
            </EmptyState>
          ) : (
            <ol className={classes.rows}>
              {data.items.map((row) => (
                <ErrorRow key={row.row} importId={view.id} row={row} onMend={mend.mutateAsync} />
              ))}
            </ol>
          )}
          {mended > 0 && (
            <div className={classes.more}>
              <span role="status">{t('errors.mended', { count: mended })}</span>
              {total > 0 && (
                <Button
                  tone="secondary"
                  size="small"
                  busy={isFetching}
                  onClick={() => (left === 0 && page * rowsSize >= total ? onPage(0) : refetch())}
                >
                  {t('errors.rest', { count: total })}
                </Button>
              )}
            </div>
          )}
          <Pages page={page} size={rowsSize} total={total} onPage={go} />
        </Card>
      </div>
    </div>
  );
}

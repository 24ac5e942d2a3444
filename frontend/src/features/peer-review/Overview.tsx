import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PeerFigures, PeerWorkRow } from '@/shared/api/schema';
import { formatNumber, formatPercent } from '@/shared/lib/dates';
import { useListAddress } from '@/shared/lib/listAddress';
import { paths } from '@/shared/lib/paths';
import { Card } from '@/ui/Card/Card';
import { DataTable } from '@/ui/DataTable/DataTable';
import type { DataColumn } from '@/ui/DataTable/columns';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { ExportMenu } from '@/ui/ExportMenu/ExportMenu';
import { Facts } from '@/ui/Facts/Facts';
import { Link } from '@/ui/Link/Link';
import { Pages } from '@/ui/Pages/Pages';
import { Row, Rows } from '@/ui/Rows/Rows';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { peersHref, reviewersQuery, worksQuery } from './peer-review.queries';
import classes from './peer-review.module.css';

/** How many works are how far. */
export function Figures({ figures }: { figures: PeerFigures }) {
  const { t } = useTranslation('peer-review');
  const names = [
    'open',
    'lacking',
    'marked',
    'handedOver',
    'decided',
    'owing',
    'reported',
  ] as const;
  return (
    <Card title={t('figures.title')}>
      <Facts
        abreast
        facts={names.map((name) => ({
          term: t(`figures.${name}`),
          detail: formatNumber(figures[name]),
        }))}
      />
    </Card>
  );
}

const tones = {
  OPEN: 'info',
  MARKED: 'success',
  HANDED_OVER: 'warning',
  DECIDED: 'success',
  ENDED: 'neutral',
} as const;

/** Works without their authors, what a trainer should look at first at the top. */
export function Works({ quizId }: { quizId: string }) {
  const { t } = useTranslation('peer-review');
  const { view, onView } = useListAddress();
  const { data, isPlaceholderData } = useQuery({
    ...worksQuery(quizId, view.page, view.size),
    throwOnError: true,
  });
  const columns: DataColumn<PeerWorkRow>[] = [
    {
      key: 'work',
      label: t('works.work'),
      cell: ({ attemptId, no, own }) => {
        const words = { mark: attemptId.slice(-6).toUpperCase(), no: formatNumber(no) };
        return own ? (
          t('works.own', words)
        ) : (
          <Link href={paths.markingOf(attemptId)}>{t('works.name', words)}</Link>
        );
      },
    },
    {
      key: 'reviews',
      label: t('works.reviews'),
      cell: ({ reviews, needed }) => `${formatNumber(reviews)}/${formatNumber(needed)}`,
    },
    {
      key: 'spread',
      label: t('works.spread'),
      cell: ({ least, most }) =>
        least === undefined || most === undefined
          ? '–'
          : `${formatPercent(least * 100)} – ${formatPercent(most * 100)}`,
    },
    {
      key: 'state',
      label: t('works.state'),
      cell: ({ state, why, reported }) => (
        <span className={classes.badges}>
          <StatusBadge tone={tones[state]}>
            {t(why === undefined ? `states.${state}` : `whys.${why}`)}
          </StatusBadge>
          {reported > 0 && (
            <StatusBadge tone="danger">{t('works.reported', { count: reported })}</StatusBadge>
          )}
        </span>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('works.title')}
      columns={columns}
      rows={data?.items}
      total={data?.total}
      keyOf={({ attemptId, no }) => `${attemptId}.${no}`}
      view={view}
      onView={onView}
      refreshing={isPlaceholderData}
      tools={
        data !== undefined &&
        data.total > 0 && <ExportMenu hrefOf={(format) => peersHref(quizId, 'works', format)} />
      }
      empty={
        <EmptyState icon={<IconUsersGroup />} title={t('works.none')}>
          {t('works.noneWhy')}
        </EmptyState>
      }
    />
  );
}

/** Who still owes reviews, by name and without their works. */
export function Reviewers({ quizId }: { quizId: string }) {
  const { t } = useTranslation('peer-review');
  const [page, setPage] = useState(0);
  const { data } = useQuery({ ...reviewersQuery(quizId, page), throwOnError: true });
  if (data === undefined) return null;
  return (
    <Card
      title={t('reviewers.title')}
      lead={t('reviewers.lead')}
      actions={
        data.total > 0 && <ExportMenu hrefOf={(format) => peersHref(quizId, 'reviewers', format)} />
      }
    >
      {data.total === 0 ? (
        <p className={classes.muted}>{t('reviewers.none')}</p>
      ) : (
        <Rows>
          {data.items.map(({ fullName, done, required, over }, place) => (
            <Row key={place}>
              <span>
                <strong>{fullName}</strong>
                <span className={classes.under}>
                  {t('progress', { done: formatNumber(done), required: formatNumber(required) })}
                </span>
              </span>
              {over && <StatusBadge tone="warning">{t('over')}</StatusBadge>}
            </Row>
          ))}
        </Rows>
      )}
      <Pages page={page} size={20} total={data.total} onPage={setPage} />
    </Card>
  );
}

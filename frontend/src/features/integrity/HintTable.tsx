import { useQuery } from '@tanstack/react-query';
import { IconListSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { HintView } from '@/shared/api/schema';
import { useListAddress } from '@/shared/lib/listAddress';
import { paths } from '@/shared/lib/paths';
import { DataTable } from '@/ui/DataTable/DataTable';
import type { DataColumn } from '@/ui/DataTable/columns';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { ExportMenu } from '@/ui/ExportMenu/ExportMenu';
import { SelectField } from '@/ui/Field/SelectField';
import { Link } from '@/ui/Link/Link';
import { HintState, HintStrength } from './HintBadges';
import { figures, whose } from './hintWords';
import { hintsHref, hintsQuery, kinds, states } from './integrity.queries';
import classes from './integrity.module.css';

/** What wants looking at, first what nobody has looked at; each hint leads to its page. */
export function HintTable({ quizId }: { quizId: string }) {
  const { t } = useTranslation('integrity');
  const { view, onView, filters, onFilter } = useListAddress();
  const filter = { kind: filters['kind'], state: filters['state'] };
  const { data, isPlaceholderData } = useQuery({
    ...hintsQuery(quizId, filter, view.page, view.size),
    throwOnError: true,
  });
  const columns = useColumns();
  const filtered = filter.kind !== undefined || filter.state !== undefined;
  return (
    <DataTable
      caption={t('list.title')}
      columns={columns}
      rows={data?.items}
      total={data?.total}
      keyOf={({ hintId }) => hintId}
      view={view}
      onView={onView}
      refreshing={isPlaceholderData}
      filters={
        <>
          <SelectField
            id="hint-kind"
            label={t('list.kind')}
            value={filter.kind ?? ''}
            choices={[
              { value: '', label: t('list.any') },
              ...kinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
            ]}
            onChange={(kind) => onFilter({ kind: kind === '' ? undefined : kind })}
          />
          <SelectField
            id="hint-state"
            label={t('list.state')}
            value={filter.state ?? ''}
            choices={[
              { value: '', label: t('list.any') },
              ...states.map((value) => ({ value, label: t(`states.${value}`) })),
            ]}
            onChange={(state) => onFilter({ state: state === '' ? undefined : state })}
          />
        </>
      }
      tools={
        data !== undefined &&
        data.total > 0 && <ExportMenu hrefOf={(format) => hintsHref(quizId, filter, format)} />
      }
      empty={
        <EmptyState icon={<IconListSearch />} title={t(filtered ? 'list.noneFound' : 'list.none')}>
          {t(filtered ? 'list.noneFoundHint' : 'list.noneWhy')}
        </EmptyState>
      }
    />
  );
}

function useColumns(): DataColumn<HintView>[] {
  const { t } = useTranslation('integrity');
  return [
    {
      key: 'who',
      label: t('list.who'),
      cell: (row) => <Link href={paths.integrityHint(row.hintId)}>{whose(t, row)}</Link>,
    },
    {
      key: 'what',
      label: t('list.what'),
      cell: (row) => (
        <span>
          {t(`kinds.${row.kind}`)}
          <span className={classes.under}>{t(`short.${row.kind}`, figures(row))}</span>
        </span>
      ),
    },
    {
      key: 'strength',
      label: t('list.strength'),
      cell: ({ strength }) => <HintStrength strength={strength} />,
    },
    { key: 'state', label: t('list.state'), cell: (row) => <HintState hint={row} /> },
    {
      key: 'judgedBy',
      label: t('list.judgedBy'),
      hidden: true,
      cell: ({ judgedByName }) => judgedByName ?? '–',
    },
  ];
}

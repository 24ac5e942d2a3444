import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconAdjustments, IconArrowBackUp, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { address } from '@/shared/api/client';
import { wordsFor } from '@/shared/api/problem';
import type { EnterMark, GradeRow } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { useListAddress } from '@/shared/lib/listAddress';
import { paths } from '@/shared/lib/paths';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { Pager } from '@/ui/DataTable/Pager';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { ExportMenu } from '@/ui/ExportMenu/ExportMenu';
import { SelectField } from '@/ui/Field/SelectField';
import { Notice } from '@/ui/Notice/Notice';
import { SearchInput } from '@/ui/SearchInput/SearchInput';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { GradeDialog } from './GradeDialog';
import { GradeTable } from './GradeTable';
import { gradebookQuery, useGiveMark } from './gradebook.queries';
import { saidOf } from './marks';
import { remembered, type EnteredMark } from './undo';
import classes from './gradebook.module.css';

/** The marks of a class: entered in place, explained and replaced in a window of their own, taken back with Ctrl+Z. */
export function GradeGrid({ classId }: { classId: string }) {
  const { t } = useTranslation('gradebook');
  const { view, onView, filters, onFilter } = useListAddress();
  const { page, size, sort } = view;
  const { q } = filters;
  const book = useQuery(gradebookQuery(classId, { q, page, size, sort }));
  const give = useGiveMark(classId);
  const [opened, setOpened] = useState<string>();
  const [entered, setEntered] = useState<readonly EnteredMark[]>([]);
  const latest = entered.at(-1);

  const enter = async (row: GradeRow, mark: Omit<EnterMark, 'revision' | 'enrolmentId'>) => {
    const { revision, ...before } = saidOf(row, mark.itemId);
    const { enrolmentId, fullName } = row;
    try {
      await give.mutateAsync({ comment: before.comment, ...mark, enrolmentId, revision });
      const back = { enrolmentId, itemId: mark.itemId, ...before };
      setEntered((stack) => remembered(stack, { mark: back, name: fullName }));
      return true;
    } catch (error) {
      toastProblem(wordsFor(error));
      return false;
    }
  };
  const undo = async () => {
    const row = book.data?.rows.items.find(
      ({ enrolmentId }) => enrolmentId === latest?.mark.enrolmentId,
    );
    if (latest === undefined) return;
    setEntered((stack) => stack.slice(0, -1));
    try {
      await give.mutateAsync({
        ...latest.mark,
        revision: row === undefined ? 0 : saidOf(row, latest.mark.itemId).revision,
      });
      toast(t('grid.undone', { name: latest.name }));
    } catch (error) {
      toastProblem(wordsFor(error));
    }
  };

  if (book.isError) return <Notice tone="danger">{wordsFor(book.error)}</Notice>;
  if (book.data === undefined) return <Skeleton width="100%" height="18rem" />;
  const { scheme, mayMark, rows } = book.data;
  return (
    <div className={classes.frame}>
      {scheme.available.length > 0 && mayMark && (
        <Notice
          tone="info"
          action={
            <ButtonLink tone="quiet" size="small" href={paths.classRules(classId)}>
              {t('rules.open')}
            </ButtonLink>
          }
        >
          {t('grid.available', {
            titles: scheme.available.map(({ title }) => title).join(', '),
          })}
        </Notice>
      )}
      {scheme.settled && <Notice tone="success">{t('grid.settled')}</Notice>}
      <div className={classes.bar}>
        <SearchInput
          label={t('grid.search')}
          value={q ?? ''}
          onSearch={(words) => onFilter({ q: words })}
        />
        <SelectField
          id="grade-sort"
          label={t('grid.sort')}
          value={sort ?? 'name'}
          choices={(['name', '-mark', 'mark'] as const).map((value) => ({
            value,
            label: t(`grid.sorts.${value}`),
          }))}
          onChange={(value) => onView({ sort: value, page: 0 })}
        />
        <div className={classes.tools}>
          {mayMark && (
            <Button
              tone="quiet"
              size="small"
              icon={<IconArrowBackUp />}
              unavailable={latest === undefined ? t('grid.nothingToUndo') : undefined}
              onClick={() => void undo()}
            >
              {t('grid.undo')}
            </Button>
          )}
          <ButtonLink
            tone="quiet"
            size="small"
            icon={<IconAdjustments />}
            href={paths.classRules(classId)}
          >
            {t('rules.open')}
          </ButtonLink>
          <ExportMenu
            hrefOf={(format) =>
              address(`/api/classes/${classId}/gradebook/export.${format}`, { q })
            }
          />
        </div>
      </div>
      <p role="status" className={classes.status}>
        {t(give.isPending ? 'grid.saving' : mayMark ? 'grid.hint' : 'grid.readOnly', {
          total: formatNumber(rows.total),
        })}
      </p>
      {rows.total === 0 ? (
        <EmptyState icon={<IconUsers />} title={t(q ? 'grid.noneFound' : 'grid.none')}>
          {t(q ? 'grid.noneFoundHint' : 'grid.noneHint')}
        </EmptyState>
      ) : (
        <>
          <GradeTable
            scheme={scheme}
            rows={rows.items}
            mayMark={mayMark}
            onEnter={enter}
            onOpen={({ enrolmentId }) => setOpened(enrolmentId)}
            onUndo={() => void undo()}
          />
          <Pager total={rows.total} view={view} onView={onView} />
        </>
      )}
      <GradeDialog
        classId={classId}
        scheme={scheme}
        enrolmentId={opened}
        mayMark={mayMark}
        onEnter={enter}
        onClose={() => setOpened(undefined)}
      />
    </div>
  );
}

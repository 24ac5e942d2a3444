import { useId, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { EnterMark, GradeRow, SchemeView } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { moveInGrid } from './gridKeys';
import { MarkCell } from './MarkCell';
import { gradeOf, noteOf, resultOf, titleOf, type Item } from './marks';
import classes from './gradebook.module.css';

export type Enter = (
  row: GradeRow,
  mark: Omit<EnterMark, 'revision' | 'enrolmentId'>,
) => Promise<boolean>;

interface GradeTableProps {
  scheme: SchemeView;
  rows: readonly GradeRow[];
  mayMark: boolean;
  onEnter: Enter;
  onOpen: (row: GradeRow) => void;
  onUndo: () => void;
}

/** A row for each learner, a column for each mark; arrow keys lead from cell to cell. */
export function GradeTable({ scheme, rows, mayMark, onEnter, onOpen, onUndo }: GradeTableProps) {
  const { t } = useTranslation('gradebook');
  const id = useId();
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onUndo();
      return;
    }
    moveInGrid(event);
  };
  return (
    <div className={classes.scroll} role="region" aria-labelledby={id} tabIndex={0}>
      {/* The keys are those of the cells inside. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <table className={classes.table} onKeyDown={keys}>
        <caption id={id} className="visually-hidden">
          {t('grid.caption')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('grid.name')}</th>
            {scheme.items.map((item) => (
              <th key={item.id} scope="col" data-number>
                {titleOf(item, t)}
                <span className={classes.under}>
                  {t('grid.outOf', { most: formatNumber(item.maxPoints, 2) })}
                </span>
              </th>
            ))}
            <th scope="col" data-number>
              {t('final')}
              <span className={classes.under}>
                {t('grid.outOf', { most: formatNumber(scheme.scale, 2) })}
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={row.enrolmentId}>
              <th scope="row">
                {row.fullName}
                <span className={classes.under}>{row.unitName}</span>
              </th>
              {scheme.items.map((item, column) => (
                <td key={item.id} data-row={place} data-column={column}>
                  {item.kind === 'MANUAL' && mayMark && !row.own ? (
                    <MarkCell
                      label={t('grid.markOf', { item: titleOf(item, t), name: row.fullName })}
                      points={gradeOf(row, item.id)?.points}
                      most={item.maxPoints}
                      onEnter={(points) =>
                        onEnter(row, { itemId: item.id, points: points ?? undefined })
                      }
                    />
                  ) : (
                    <FoundMark row={row} item={item} onOpen={() => onOpen(row)} />
                  )}
                </td>
              ))}
              <td data-row={place} data-column={scheme.items.length}>
                <FinalMark row={row} settled={scheme.settled} onOpen={() => onOpen(row)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface FoundMarkProps {
  row: GradeRow;
  item: Item;
  onOpen: () => void;
}

/** A mark that is not entered here; pressed, it explains itself. */
function FoundMark({ row, item, onOpen }: FoundMarkProps) {
  const { t } = useTranslation('gradebook');
  const grade = gradeOf(row, item.id);
  const note = noteOf(row, item.id);
  return (
    <button type="button" className={classes.mark} data-fate={grade?.fate} onClick={onOpen}>
      <span className="visually-hidden">
        {t('grid.markOf', { item: titleOf(item, t), name: row.fullName })}:{' '}
      </span>
      {grade?.points === undefined ? '–' : formatNumber(grade.points, 2)}
      {grade?.source === 'REPLACED' && <abbr title={t('source.REPLACED')}>*</abbr>}
      {grade?.fate === 'DROPPED' && <span className="visually-hidden">, {t('fate.DROPPED')}</span>}
      {note?.comment !== undefined && (
        <span className="visually-hidden">, {t('grid.commented')}</span>
      )}
    </button>
  );
}

interface FinalMarkProps {
  row: GradeRow;
  settled: boolean;
  onOpen: () => void;
}

function FinalMark({ row, settled, onOpen }: FinalMarkProps) {
  const { t } = useTranslation('gradebook');
  const { mark, passed, replaced } = row.grade;
  return (
    <button type="button" className={classes.mark} data-final onClick={onOpen}>
      <span className="visually-hidden">
        {t('grid.markOf', { item: t('final'), name: row.fullName })}:{' '}
      </span>
      {mark === undefined ? '–' : formatNumber(mark, 2)}
      {replaced && <abbr title={t('source.REPLACED')}>*</abbr>}
      {passed !== undefined && (
        <span className={classes.result} data-passed={passed}>
          {t(resultOf(passed, settled))}
        </span>
      )}
    </button>
  );
}

import { useTranslation } from 'react-i18next';
import type { GradeRow, SchemeView } from '@/shared/api/schema';
import { formatNumber, formatPercent } from '@/shared/lib/dates';
import { Table } from '@/ui/Table/Table';
import { finalMark, noteOf, resultOf, titleOf, type Item } from './marks';
import { useRuleWords } from './useRuleWords';
import classes from './gradebook.module.css';

interface ExplanationProps {
  scheme: SchemeView;
  of: Pick<GradeRow, 'grade' | 'notes'>;
}

/** How a final mark comes about: what each item earned, whether and how much it counts, and the rule that adds them up. */
export function Explanation({ scheme, of }: ExplanationProps) {
  const { t } = useTranslation('gradebook');
  const rules = useRuleWords();
  const { grade } = of;
  const outOf = formatNumber(grade.outOf, 2);
  const replacement = noteOf(of, finalMark);
  return (
    <div className={classes.explanation}>
      <p className={classes.total}>
        <strong>
          {grade.mark === undefined
            ? t('explain.noMark')
            : t('explain.mark', { mark: formatNumber(grade.mark, 2), outOf })}
        </strong>
        {grade.passed !== undefined && (
          <span className={classes.result} data-passed={grade.passed}>
            {t(resultOf(grade.passed, scheme.settled))}
          </span>
        )}
      </p>
      {grade.replaced && (
        <p>
          {t('explain.replaced', {
            found: grade.found === undefined ? '–' : formatNumber(grade.found, 2),
            reason: replacement?.reason ?? '',
          })}
        </p>
      )}
      <p>{rules.whole(scheme)}</p>
      <Table
        caption={t('explain.caption')}
        quietCaption
        keyOf={({ id }) => id}
        rows={scheme.items}
        columns={[
          {
            key: 'title',
            label: t('explain.item'),
            cell: (item) => <Name item={item} scheme={scheme} />,
          },
          {
            key: 'points',
            label: t('explain.points'),
            number: true,
            cell: (item) => <Points item={item} of={of} />,
          },
          {
            key: 'counts',
            label: t('explain.counts'),
            cell: (item) => <Counts item={item} of={of} />,
          },
          {
            key: 'adds',
            label: t('explain.adds'),
            number: true,
            cell: (item) => formatNumber(gradeOfItem(of, item)?.contribution ?? 0, 2),
          },
        ]}
      />
      {grade.found !== undefined && (
        <p className={classes.sum}>
          {t('explain.sum', {
            sum: formatNumber(
              grade.items.reduce((sum, { contribution }) => sum + contribution, 0),
              3,
            ),
            mark: formatNumber(grade.found, 2),
            count: scheme.decimals,
          })}
        </p>
      )}
    </div>
  );
}

function gradeOfItem({ grade }: ExplanationProps['of'], item: Item) {
  return grade.items.find(({ itemId }) => itemId === item.id);
}

function Name({ item, scheme }: { item: Item; scheme: SchemeView }) {
  const { t } = useTranslation('gradebook');
  const category = scheme.categories.find(({ id }) => id === item.categoryId);
  return (
    <>
      {titleOf(item, t)}
      {category !== undefined && <span className={classes.under}>{category.title}</span>}
    </>
  );
}

function Points({ item, of }: { item: Item; of: ExplanationProps['of'] }) {
  const { t } = useTranslation('gradebook');
  const points = gradeOfItem(of, item)?.points;
  return points === undefined
    ? t('explain.none')
    : `${formatNumber(points, 2)}/${formatNumber(item.maxPoints, 2)}`;
}

/** Whether it counts, and what was said about it. */
function Counts({ item, of }: { item: Item; of: ExplanationProps['of'] }) {
  const { t } = useTranslation('gradebook');
  const grade = gradeOfItem(of, item);
  const note = noteOf(of, item.id);
  if (grade === undefined) return null;
  return (
    <>
      {t(`fate.${grade.fate}`, { share: formatPercent(100 * grade.influence) })}
      {grade.source === 'REPLACED' && (
        <span className={classes.under}>
          {t('explain.replacedItem', {
            found: grade.found === undefined ? '–' : formatNumber(grade.found, 2),
            reason: note?.reason ?? '',
          })}
        </span>
      )}
      {note?.comment !== undefined && (
        <span className={classes.under}>{t('explain.comment', { comment: note.comment })}</span>
      )}
    </>
  );
}

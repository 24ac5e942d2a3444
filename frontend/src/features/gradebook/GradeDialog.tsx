import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { GradeDetail, SchemeView } from '@/shared/api/schema';
import { formatDayTime, formatNumber } from '@/shared/lib/dates';
import { Dialog } from '@/ui/Dialog/Dialog';
import { Notice } from '@/ui/Notice/Notice';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { Explanation } from './Explanation';
import type { Enter } from './GradeTable';
import { gradeDetailQuery } from './gradebook.queries';
import { finalMark, titleOf } from './marks';
import { ReplaceForm } from './ReplaceForm';
import classes from './gradebook.module.css';

interface GradeDialogProps {
  classId: string;
  scheme: SchemeView;
  /** Whose marks are shown; nobody's while it is closed. */
  enrolmentId: string | undefined;
  mayMark: boolean;
  onEnter: Enter;
  onClose: () => void;
}

/** The marks of one learner explained, with the means to replace one and the history of all changes. */
export function GradeDialog({ classId, enrolmentId, onClose, ...rest }: GradeDialogProps) {
  const { t } = useTranslation('gradebook');
  const detail = useQuery({
    ...gradeDetailQuery(classId, enrolmentId ?? ''),
    enabled: enrolmentId !== undefined,
  });
  return (
    <Dialog
      title={detail.data?.row.fullName ?? t('title')}
      opened={enrolmentId !== undefined}
      onClose={onClose}
      size="large"
    >
      {detail.isError ? (
        <Notice tone="danger">{wordsFor(detail.error)}</Notice>
      ) : detail.data === undefined ? (
        <Skeleton width="100%" height="12rem" />
      ) : (
        <Detail detail={detail.data} {...rest} />
      )}
    </Dialog>
  );
}

interface DetailProps {
  detail: GradeDetail;
  scheme: SchemeView;
  mayMark: boolean;
  onEnter: Enter;
}

function Detail({ detail, scheme, mayMark, onEnter }: DetailProps) {
  const { t } = useTranslation('gradebook');
  const { row } = detail;
  return (
    <div className={classes.detail}>
      <Explanation scheme={scheme} of={row} />
      {mayMark && !row.own && (
        <section>
          <h3>{t('replace.title')}</h3>
          <ReplaceForm scheme={scheme} row={row} onEnter={onEnter} />
        </section>
      )}
      {row.own && <Notice tone="info">{t('grid.own')}</Notice>}
      <section>
        <h3>{t('history.title')}</h3>
        <History detail={detail} scheme={scheme} />
      </section>
    </div>
  );
}

function History({ detail, scheme }: { detail: GradeDetail; scheme: SchemeView }) {
  const { t } = useTranslation('gradebook');
  const nameOf = (itemId: string) => {
    const item = scheme.items.find(({ id }) => id === itemId);
    if (itemId === finalMark) return t('final');
    return item === undefined ? t('history.gone') : titleOf(item, t);
  };
  const shown = (points: number | undefined) =>
    points === undefined ? '–' : formatNumber(points, 2);
  if (detail.history.length === 0) return <p className={classes.under}>{t('history.none')}</p>;
  return (
    <ol className={classes.history}>
      {detail.history.map(({ itemId, before, after, comment, reason, at, by }) => (
        <li key={`${at} ${itemId}`}>
          <strong>{nameOf(itemId)}</strong>{' '}
          {t('history.change', { before: shown(before), after: shown(after) })}
          <span className={classes.under}>
            {t('history.by', { by, at: formatDayTime(at) })}
            {reason !== undefined && ` · ${t('history.reason', { reason })}`}
            {comment !== undefined && ` · ${t('explain.comment', { comment })}`}
          </span>
        </li>
      ))}
    </ol>
  );
}

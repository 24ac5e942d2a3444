import { useState } from 'react';
import { IconArrowBackUp, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { OverrideView } from '@/shared/api/schema';
import { formatDayTime, formatNumber } from '@/shared/lib/dates';
import { Button } from '@/ui/Button/Button';
import { Dialog } from '@/ui/Dialog/Dialog';
import { Notice } from '@/ui/Notice/Notice';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { useOverride, useRestore } from './attempts.queries';
import { OverrideForm } from './OverrideForm';
import classes from './attempt-marks.module.css';

interface OverrideActionsProps {
  attemptId: string;
  /** The question, or nought for the whole attempt. */
  no: number;
  override: OverrideView | undefined;
}

/** Why a mark stands in place of another, if one does, with the means to put one there or to take it back. */
export function OverrideActions({ attemptId, no, override }: OverrideActionsProps) {
  const { t } = useTranslation('attempt-marks');
  const [changing, setChanging] = useState(false);
  const restore = useRestore(attemptId);
  const putBack = useOverride(attemptId, no);
  const name = no === 0 ? t('wholeName') : t('questionName', { no: formatNumber(no) });
  const refused = (error: unknown) => toastProblem(wordsFor(error));
  const take = () => {
    if (override === undefined) return;
    const { share, reason } = override;
    restore.mutate(no, {
      onSuccess: () =>
        toast(t('restored', { name }), {
          undo: () => putBack.mutate({ share, reason }, { onError: refused }),
        }),
      onError: refused,
    });
  };
  return (
    <>
      {override !== undefined && (
        <Notice tone="info" title={t('overriddenBy', { by: override.byName })}>
          {t('why', { reason: override.reason, at: formatDayTime(override.at) })}
        </Notice>
      )}
      <div className={classes.actions}>
        <Button
          tone="secondary"
          size="small"
          icon={<IconPencil />}
          onClick={() => setChanging(true)}
        >
          {t(no === 0 ? 'overrideWhole' : 'override', { no: formatNumber(no) })}
        </Button>
        {override !== undefined && (
          <Button
            tone="quiet"
            size="small"
            icon={<IconArrowBackUp />}
            busy={restore.isPending}
            onClick={take}
          >
            {t(no === 0 ? 'restoreWhole' : 'restore', { no: formatNumber(no) })}
          </Button>
        )}
      </div>
      <Dialog
        title={t(no === 0 ? 'overrideWhole' : 'override', { no: formatNumber(no) })}
        opened={changing}
        onClose={() => setChanging(false)}
      >
        {changing && (
          <OverrideForm {...{ attemptId, no, override }} onDone={() => setChanging(false)} />
        )}
      </Dialog>
    </>
  );
}

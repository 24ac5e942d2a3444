import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { ApprovalState, ApprovalView } from '@/shared/api/schema';
import { formatDayTime } from '@/shared/lib/dates';
import { Button } from '@/ui/Button/Button';
import { Notice } from '@/ui/Notice/Notice';
import { Row } from '@/ui/Rows/Rows';
import { StatusBadge, type StatusTone } from '@/ui/StatusBadge/StatusBadge';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { useWithdraw } from './approvals.queries';
import classes from './approvals.module.css';

/** What the reader is about to answer to a request. */
export interface Decision {
  approval: ApprovalView;
  agree: boolean;
}

const tones: Record<ApprovalState, StatusTone> = {
  WAITING: 'info',
  APPROVED: 'success',
  REJECTED: 'danger',
  WITHDRAWN: 'neutral',
  EXPIRED: 'neutral',
};

interface ApprovalRowProps {
  approval: ApprovalView;
  onDecide: (decision: Decision) => void;
}

/** Who asks for what and why, how it stands, and what the reader may do about it. */
export function ApprovalRow({ approval, onDecide }: ApprovalRowProps) {
  const { t } = useTranslation('approvals');
  const withdraw = useWithdraw(approval.id);
  const { what, unit, reason, askedBy, askedAt, expiresAt, state, abilities } = approval;
  const withdrawNow = () =>
    withdraw.mutate(undefined, {
      onSuccess: () => toast(t('withdrawn')),
      onError: (error) => toastProblem(wordsFor(error)),
    });
  return (
    <Row align="start">
      <div className={classes.words}>
        <strong>{what}</strong>
        <span className={classes.under}>
          {[unit.fullName, t('askedBy', { by: askedBy, at: formatDayTime(askedAt) })].join(' · ')}
        </span>
        <p className={classes.reason}>{t('reason', { reason })}</p>
        <Answer approval={approval} />
        {approval.withoutDecider && <Notice tone="warning">{t('withoutDecider')}</Notice>}
      </div>
      <div className={classes.state}>
        <StatusBadge tone={tones[state]}>{t(`state.${state}`)}</StatusBadge>
        {state === 'WAITING' && (
          <span className={classes.under}>{t('until', { at: formatDayTime(expiresAt) })}</span>
        )}
      </div>
      <div className={classes.actions}>
        {abilities.includes('DECIDE') && (
          <>
            <Button
              size="small"
              aria-label={t('decide.approveOne', { what })}
              onClick={() => onDecide({ approval, agree: true })}
            >
              {t('decide.approve')}
            </Button>
            <Button
              size="small"
              tone="secondary"
              aria-label={t('decide.rejectOne', { what })}
              onClick={() => onDecide({ approval, agree: false })}
            >
              {t('decide.reject')}
            </Button>
          </>
        )}
        {abilities.includes('WITHDRAW') && (
          <Button
            size="small"
            tone="secondary"
            aria-label={t('withdrawOne', { what })}
            busy={withdraw.isPending}
            onClick={withdrawNow}
          >
            {t('withdraw')}
          </Button>
        )}
      </div>
    </Row>
  );
}

/** Who decided, when and with what words; nothing as long as nobody has. */
function Answer({
  approval: { state, decidedBy, decidedAt, decisionReason },
}: {
  approval: ApprovalView;
}) {
  const { t } = useTranslation('approvals');
  if ((state !== 'APPROVED' && state !== 'REJECTED') || decidedAt === undefined) return null;
  return (
    <span className={classes.under}>
      {t('decided', { by: decidedBy ?? '–', at: formatDayTime(decidedAt) })}
      {decisionReason !== undefined && ` · ${decisionReason}`}
    </span>
  );
}

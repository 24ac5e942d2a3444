import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOver, useCancelJob } from '@/shared/api/jobs';
import { wordsFor } from '@/shared/api/problem';
import type { IssuingRun, JobView } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { ConfirmDialog } from '@/ui/Dialog/ConfirmDialog';
import { Notice } from '@/ui/Notice/Notice';
import { ProgressBar } from '@/ui/Progress/ProgressBar';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { useResumeRun } from './issuing.queries';
import classes from './issuing.module.css';

/** How far the issuing is, or what came of it and how to go on. */
export function RunWork({ run }: { run: IssuingRun }) {
  const { work } = run;
  if (work === undefined) return null;
  return isOver(work.state) ? <Outcome run={run} work={work} /> : <UnderWay work={work} />;
}

function UnderWay({ work }: { work: JobView }) {
  const { t } = useTranslation('issuing');
  const [asking, setAsking] = useState(false);
  const cancel = useCancelJob();
  const total = work.total ?? 0;
  const stop = () =>
    cancel.mutate(work, {
      onSuccess: () => toast(t('work.stopAsked')),
      onError: (error) => toastProblem(wordsFor(error)),
      onSettled: () => setAsking(false),
    });
  return (
    <Card title={t('work.title')}>
      <div className={classes.form}>
        <ProgressBar
          label={t('work.title')}
          done={work.done}
          total={total}
          words={t('work.progress', { done: formatNumber(work.done), total: formatNumber(total) })}
        />
        <p>{t('work.leave')}</p>
        <div className={classes.acts}>
          <Button
            tone="secondary"
            size="small"
            unavailable={work.cancelRequested ? t('work.stopping') : undefined}
            onClick={() => setAsking(true)}
          >
            {t('work.stop')}
          </Button>
        </div>
      </div>
      <ConfirmDialog
        opened={asking}
        title={t('work.stopTitle')}
        action={t('work.stop')}
        busy={cancel.isPending}
        onClose={() => setAsking(false)}
        onConfirm={stop}
      >
        <p>{t('work.stopWhat')}</p>
      </ConfirmDialog>
    </Card>
  );
}

function Outcome({ run, work }: { run: IssuingRun; work: JobView }) {
  const { t } = useTranslation('issuing');
  const resume = useResumeRun(run.runId);
  const words = {
    certificates: formatNumber(run.certificates),
    waiting: formatNumber(run.waitingForSignature),
    failed: formatNumber(run.failed),
  };
  const goOn = (
    <Button
      tone="secondary"
      size="small"
      busy={resume.isPending}
      onClick={() =>
        resume.mutate(undefined, {
          onSuccess: () => toast(t('work.resumed')),
          onError: (error) => toastProblem(wordsFor(error)),
        })
      }
    >
      {t('work.resume')}
    </Button>
  );
  if (work.state === 'CANCELLED') {
    return (
      <Notice tone="warning" action={goOn}>
        {t('work.stopped', words)}
      </Notice>
    );
  }
  if (work.state === 'FAILED') {
    return (
      <Notice tone="danger" action={goOn}>
        {t('work.failed', words)} {work.failure}
      </Notice>
    );
  }
  return run.failed > 0 ? (
    <Notice tone="danger" action={goOn}>
      {t('work.someFailed', words)}
    </Notice>
  ) : (
    <Notice tone="success">
      {t(run.waitingForSignature > 0 ? 'work.doneWaiting' : 'work.done', words)}
    </Notice>
  );
}

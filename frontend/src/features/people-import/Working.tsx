import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCancelJob } from '@/shared/api/jobs';
import { wordsFor } from '@/shared/api/problem';
import type { JobView } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { ConfirmDialog } from '@/ui/Dialog/ConfirmDialog';
import { ProgressBar } from '@/ui/Progress/ProgressBar';
import { toastProblem } from '@/ui/Toast/toasts';
import classes from './people-import.module.css';

interface WorkingProps {
  job: JobView;
  stage: 'checking' | 'running';
  rowCount: number;
}

/** Work that goes on without anybody watching: how far it is, and a way to stop it. */
export function Working({ job, stage, rowCount }: WorkingProps) {
  const { t } = useTranslation('people-import');
  const [asking, setAsking] = useState(false);
  const cancel = useCancelJob();
  const total = job.total ?? rowCount;
  const stop = () =>
    cancel.mutate(job, {
      onError: (error) => toastProblem(wordsFor(error)),
      onSettled: () => setAsking(false),
    });
  return (
    <Card title={t(`working.${stage}`)} lead={t('working.lead')}>
      <div className={classes.form}>
        <ProgressBar
          label={t(`working.${stage}`)}
          done={job.done}
          total={total}
          words={
            job.state === 'WAITING'
              ? t('working.waiting')
              : t('working.rows', { done: formatNumber(job.done), total: formatNumber(total) })
          }
        />
        <div className={classes.actions}>
          <Button
            tone="secondary"
            unavailable={job.cancelRequested ? t('working.stopping') : undefined}
            onClick={() => (stage === 'running' ? setAsking(true) : stop())}
          >
            {t(job.cancelRequested ? 'working.stopping' : 'working.cancel')}
          </Button>
          <ButtonLink href={paths.jobs()} tone="quiet">
            {t('working.jobs')}
          </ButtonLink>
        </div>
      </div>
      <ConfirmDialog
        opened={asking}
        tone="danger"
        title={t('working.cancelTitle')}
        action={t('working.cancel')}
        busy={cancel.isPending}
        onClose={() => setAsking(false)}
        onConfirm={stop}
      >
        <p>{t('working.cancelWhat')}</p>
      </ConfirmDialog>
    </Card>
  );
}

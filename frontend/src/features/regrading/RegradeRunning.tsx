import { useTranslation } from 'react-i18next';
import { useCancelJob } from '@/shared/api/jobs';
import { wordsFor } from '@/shared/api/problem';
import type { JobView } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { ProgressBar } from '@/ui/Progress/ProgressBar';
import { toastProblem } from '@/ui/Toast/toasts';
import classes from './regrading.module.css';

/** Marking that goes on without anybody watching: how far it is, and a way to stop it. */
export function RegradeRunning({ job, total }: { job: JobView; total: number }) {
  const { t } = useTranslation('regrading');
  const cancel = useCancelJob();
  return (
    <Card title={t('running.title')} lead={t('running.lead')}>
      <div className={classes.stack}>
        <ProgressBar
          label={t('running.title')}
          done={job.done}
          total={job.total ?? total}
          words={t('running.done', {
            done: formatNumber(job.done),
            total: formatNumber(job.total ?? total),
          })}
        />
        <div>
          <Button
            tone="secondary"
            unavailable={job.cancelRequested ? t('running.stopping') : undefined}
            onClick={() =>
              cancel.mutate(job, { onError: (error) => toastProblem(wordsFor(error)) })
            }
          >
            {t('running.cancel')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

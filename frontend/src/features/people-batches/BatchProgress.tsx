import { IconBan, IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { PeopleBatchView } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { Notice } from '@/ui/Notice/Notice';
import { ProgressBar } from '@/ui/Progress/ProgressBar';
import { toastProblem } from '@/ui/Toast/toasts';
import { isOver, useCancelBatch } from './batches.queries';
import classes from './people-batches.module.css';

const tones = {
  DONE: 'success',
  CANCELLED: 'warning',
  FAILED: 'danger',
  WAITING: 'info',
  RUNNING: 'info',
} as const;

/** How far a batch is, what came of it so far, and how to stop it or take the result along. */
export function BatchProgress({ batch }: { batch: PeopleBatchView }) {
  const { t } = useTranslation('people-batches');
  const cancel = useCancelBatch(batch);
  const { job, outcomes, rowCount } = batch;
  const count = (outcome: string) => formatNumber(outcomes[outcome] ?? 0);
  const words = t('progress.words', {
    done: formatNumber(job.done),
    total: formatNumber(rowCount),
  });
  return (
    <div className={classes.result}>
      <Notice tone={tones[job.state]} title={t(`state.${job.state}`)}>
        {t('outcomes', {
          done: count('DONE'),
          unchanged: count('UNCHANGED'),
          refused: count('REFUSED'),
        })}
        {job.failure !== undefined && <p>{job.failure}</p>}
      </Notice>
      {!isOver(batch) && (
        <>
          <ProgressBar done={job.done} total={rowCount} label={t('progress.label')} words={words} />
          <div>
            <Button
              tone="secondary"
              icon={<IconBan />}
              busy={cancel.isPending || job.cancelRequested}
              onClick={() =>
                cancel.mutate(undefined, { onError: (error) => toastProblem(wordsFor(error)) })
              }
            >
              {t('stop')}
            </Button>
          </div>
        </>
      )}
      {job.result !== undefined && (
        <div>
          <ButtonLink href={job.result.url} tone="secondary" icon={<IconDownload />} download>
            {t('download')}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}

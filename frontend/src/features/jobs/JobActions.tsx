import { useState } from 'react';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isOver, useCancelJob } from '@/shared/api/jobs';
import { wordsFor } from '@/shared/api/problem';
import type { JobView } from '@/shared/api/schema';
import { formatBytes } from '@/shared/lib/dates';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { ConfirmDialog } from '@/ui/Dialog/ConfirmDialog';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { kindName } from './jobWords';
import classes from './jobs.module.css';

/** The file a job has left, or a way to stop it. */
export function JobActions({ job }: { job: JobView }) {
  const { t } = useTranslation('jobs');
  const [asking, setAsking] = useState(false);
  const cancel = useCancelJob();
  if (job.result !== undefined) {
    return (
      <ButtonLink
        href={job.result.url}
        tone="quiet"
        size="small"
        icon={<IconDownload />}
        aria-label={t('resultOf', { file: job.result.name })}
        download
      >
        {t('result', { size: formatBytes(job.result.bytes) })}
      </ButtonLink>
    );
  }
  if (isOver(job.state)) return <span className={classes.under}>–</span>;
  const confirm = () =>
    cancel.mutate(job, {
      onSuccess: () => toast(t('cancel.asked')),
      onError: (error) => toastProblem(wordsFor(error)),
      onSettled: () => setAsking(false),
    });
  return (
    <>
      <Button
        tone="quiet"
        size="small"
        unavailable={job.cancelRequested ? t('stopping') : undefined}
        onClick={() => setAsking(true)}
      >
        {t('cancel.action')}
      </Button>
      <ConfirmDialog
        opened={asking}
        tone="danger"
        title={t('cancel.title')}
        action={t('cancel.action')}
        busy={cancel.isPending}
        onClose={() => setAsking(false)}
        onConfirm={confirm}
      >
        <p>{t('cancel.what', { job: kindName(t, job.kind) })}</p>
      </ConfirmDialog>
    </>
  );
}

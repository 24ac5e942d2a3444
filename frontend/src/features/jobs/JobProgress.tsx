import { useTranslation } from 'react-i18next';
import type { JobState, JobView } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { ProgressBar } from '@/ui/Progress/ProgressBar';
import { StatusBadge, type StatusTone } from '@/ui/StatusBadge/StatusBadge';
import { kindName, whatCame } from './jobWords';
import classes from './jobs.module.css';

const tones: Record<JobState, StatusTone> = {
  WAITING: 'neutral',
  RUNNING: 'info',
  DONE: 'success',
  CANCELLED: 'warning',
  FAILED: 'danger',
};

/** How a job stands, how far it is, and what came of it. */
export function JobProgress({ job }: { job: JobView }) {
  const { t } = useTranslation('jobs');
  const { state, done, total } = job;
  return (
    <div className={classes.state}>
      <StatusBadge tone={tones[state]}>
        {t(
          job.cancelRequested && (state === 'RUNNING' || state === 'WAITING')
            ? 'stopping'
            : `state.${state}`,
        )}
      </StatusBadge>
      {state === 'RUNNING' && total !== undefined && (
        <ProgressBar
          label={kindName(t, job.kind)}
          done={done}
          total={total}
          words={`${formatNumber(done)}/${formatNumber(total)}`}
        />
      )}
      <span className={classes.under}>{job.failure ?? whatCame(t, job)}</span>
    </div>
  );
}

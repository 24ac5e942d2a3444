import { IconScan } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCancelJob } from '@/shared/api/jobs';
import { wordsFor } from '@/shared/api/problem';
import type { IntegrityView, JobView } from '@/shared/api/schema';
import { formatDayTime, formatNumber } from '@/shared/lib/dates';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { Facts } from '@/ui/Facts/Facts';
import { Notice } from '@/ui/Notice/Notice';
import { ProgressBar } from '@/ui/Progress/ProgressBar';
import { toastProblem } from '@/ui/Toast/toasts';
import { isChecking, useCheck } from './integrity.queries';
import classes from './integrity.module.css';

/** When the attempts were last looked through and at how much, with the means to do so again. */
export function CheckCard({ view }: { view: IntegrityView }) {
  const { t } = useTranslation('integrity');
  const { job, check, attempts, leastPeople } = view;
  if (job !== undefined && isChecking(view)) return <Running job={job} attempts={attempts} />;
  if (check === undefined) {
    return (
      <Card>
        {attempts < leastPeople ? (
          <EmptyState icon={<IconScan />} title={t('check.tooFew', { least: leastPeople })}>
            {t('check.tooFewWhy', { count: attempts, least: leastPeople })}
          </EmptyState>
        ) : (
          <EmptyState
            icon={<IconScan />}
            title={t('check.never')}
            action={<CheckButton quizId={view.quizId} tone="primary" />}
          >
            {t('check.neverWhy', { count: attempts })}
          </EmptyState>
        )}
        <Failure job={job} />
      </Card>
    );
  }
  return (
    <Card
      title={t('check.title')}
      actions={<CheckButton quizId={view.quizId} tone={view.since > 0 ? 'primary' : 'secondary'} />}
    >
      <div className={classes.stack}>
        <Failure job={job} />
        {view.since > 0 && (
          <Notice tone="info" title={t('check.since', { count: view.since })}>
            {t('check.sinceHint')}
          </Notice>
        )}
        <div className={classes.facts}>
          <Facts
            facts={[
              { term: t('check.asOf'), detail: formatDayTime(check.at) },
              { term: t('check.by'), detail: check.byName },
              {
                term: t('check.people'),
                detail: t(check.people >= view.most ? 'check.peopleLatest' : 'check.peopleOf', {
                  count: check.people,
                }),
              },
              {
                term: t('check.pairs'),
                detail: t('check.pairsWhy', {
                  pairs: formatNumber(check.pairs),
                  least: formatNumber(view.leastCommon),
                }),
              },
              {
                term: t('check.timed'),
                detail: t('check.timedWhy', { timed: formatNumber(check.timed) }),
              },
            ]}
          />
        </div>
      </div>
    </Card>
  );
}

function Failure({ job }: { job: JobView | undefined }) {
  const { t } = useTranslation('integrity');
  return job?.state === 'FAILED' ? (
    <Notice tone="warning" title={t('check.failed')}>
      {job.failure}
    </Notice>
  ) : null;
}

function CheckButton({ quizId, tone }: { quizId: string; tone: 'primary' | 'secondary' }) {
  const { t } = useTranslation('integrity');
  const check = useCheck(quizId);
  return (
    <Button
      tone={tone}
      icon={<IconScan />}
      busy={check.isPending}
      onClick={() => check.mutate(undefined, { onError: (error) => toastProblem(wordsFor(error)) })}
    >
      {t('check.start')}
    </Button>
  );
}

function Running({ job, attempts }: { job: JobView; attempts: number }) {
  const { t } = useTranslation('integrity');
  const cancel = useCancelJob();
  const total = job.total ?? attempts;
  return (
    <Card title={t('check.running')} lead={t('check.runningLead')}>
      <div className={classes.stack}>
        <ProgressBar
          label={t('check.running')}
          done={job.done}
          total={total}
          words={t('check.done', { done: formatNumber(job.done), total: formatNumber(total) })}
        />
        <div>
          <Button
            tone="secondary"
            unavailable={job.cancelRequested ? t('check.stopping') : undefined}
            onClick={() =>
              cancel.mutate(job, { onError: (error) => toastProblem(wordsFor(error)) })
            }
          >
            {t('check.stop')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

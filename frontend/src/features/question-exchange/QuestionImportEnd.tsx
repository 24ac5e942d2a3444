import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCancelJob } from '@/shared/api/jobs';
import { wordsFor } from '@/shared/api/problem';
import type { JobView, QuestionImportView } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { Facts } from '@/ui/Facts/Facts';
import { ProgressBar } from '@/ui/Progress/ProgressBar';
import { toastProblem } from '@/ui/Toast/toasts';
import { TakeBackQuestionImport } from './TakeBackQuestionImport';
import classes from './question-exchange.module.css';

/** Writing that goes on without anybody watching: how far it is, and a way to stop it. */
export function QuestionImportRunning({ job, total }: { job: JobView; total: number }) {
  const { t } = useTranslation('question-exchange');
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

/** What came of it, and the file that says so question by question. */
export function QuestionImportDone({ view }: { view: QuestionImportView }) {
  const { t } = useTranslation('question-exchange');
  const result = view.job?.result;
  return (
    <Card title={t('done.title')} lead={t('done.lead')}>
      <div className={classes.stack}>
        <Facts
          facts={(['CREATED', 'KNOWN', 'SKIPPED', 'TAKEN_BACK'] as const)
            .filter((outcome) => outcome !== 'TAKEN_BACK' || view.outcomes.TAKEN_BACK !== undefined)
            .map((outcome) => ({
              term: t(`outcome.${outcome}`),
              detail: formatNumber(view.outcomes[outcome] ?? 0),
            }))}
        />
        <div className={classes.head}>
          <ButtonLink href={paths.questionBank()}>{t('done.bank')}</ButtonLink>
          {result !== undefined && (
            <ButtonLink href={result.url} tone="secondary" icon={<IconDownload />} download>
              {t('done.result')}
            </ButtonLink>
          )}
          <ButtonLink href={paths.questionImports()} tone="quiet">
            {t('done.another')}
          </ButtonLink>
        </div>
        <TakeBackQuestionImport view={view} />
      </div>
    </Card>
  );
}

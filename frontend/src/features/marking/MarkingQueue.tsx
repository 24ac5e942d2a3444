import { IconClipboardCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { WaitingAttempt } from '@/shared/api/schema';
import { formatDayTime } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { Row, Rows } from '@/ui/Rows/Rows';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import type { Step } from './marking.queries';
import classes from './marking.module.css';

interface MarkingQueueProps {
  attempts: readonly WaitingAttempt[];
  /** The step looked at, or nothing for what waits for the reader. */
  step?: Step | undefined;
}

const tones = {
  FIRST: 'neutral',
  SECOND: 'info',
  RECONCILE: 'warning',
  PEERS: 'info',
  REPORTED: 'danger',
  DONE: 'success',
} as const;

/** What persons mark, handed in first at the top, and how far it is; whose work it is is not told. */
export function MarkingQueue({ attempts, step }: MarkingQueueProps) {
  const { t } = useTranslation('marking');
  if (attempts.length === 0) {
    return (
      <EmptyState icon={<IconClipboardCheck />} title={t(step === undefined ? 'none' : 'noneAt')}>
        {t(step === undefined ? 'noneHint' : 'noneAtHint')}
      </EmptyState>
    );
  }
  return (
    <Card>
      <Rows>
        {attempts.map(({ attemptId, quizTitle, submittedAt, steps, forMe }) => {
          const time = formatDayTime(submittedAt);
          const words = { title: quizTitle, time };
          return (
            <Row key={attemptId}>
              <div>
                <strong>{quizTitle}</strong>
                <p className={classes.hint}>{t('handedIn', { time })}</p>
                <div className={classes.badges}>
                  {steps.map((one) => (
                    <StatusBadge key={one} tone={tones[one]}>
                      {t(`steps.${one}`)}
                    </StatusBadge>
                  ))}
                  {!forMe && !steps.includes('DONE') && !steps.includes('PEERS') && (
                    <span className={classes.hint}>{t('notForYou')}</span>
                  )}
                </div>
              </div>
              <ButtonLink
                tone={forMe ? 'secondary' : 'quiet'}
                href={paths.markingOf(attemptId)}
                aria-label={t(forMe ? 'markOf' : 'lookAtOf', words)}
              >
                {t(forMe ? 'mark' : 'lookAt')}
              </ButtonLink>
            </Row>
          );
        })}
      </Rows>
    </Card>
  );
}

import { IconClipboardCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { WaitingAttempt } from '@/shared/api/schema';
import { formatDayTime } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { Row, Rows } from '@/ui/Rows/Rows';
import classes from './marking.module.css';

/** What waits for a person, handed in first at the top; whose work it is is not told. */
export function MarkingQueue({ attempts }: { attempts: readonly WaitingAttempt[] }) {
  const { t } = useTranslation('marking');
  if (attempts.length === 0) {
    return (
      <EmptyState icon={<IconClipboardCheck />} title={t('none')}>
        {t('noneHint')}
      </EmptyState>
    );
  }
  return (
    <Card>
      <Rows>
        {attempts.map(({ attemptId, quizTitle, submittedAt }) => {
          const time = formatDayTime(submittedAt);
          return (
            <Row key={attemptId}>
              <div>
                <strong>{quizTitle}</strong>
                <p className={classes.hint}>{t('handedIn', { time })}</p>
              </div>
              <ButtonLink
                tone="secondary"
                href={paths.markingOf(attemptId)}
                aria-label={t('markOf', { title: quizTitle, time })}
              >
                {t('mark')}
              </ButtonLink>
            </Row>
          );
        })}
      </Rows>
    </Card>
  );
}

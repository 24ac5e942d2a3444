import { IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PeerDutyView } from '@/shared/api/schema';
import { formatDayTime, formatNumber } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { Row, Rows } from '@/ui/Rows/Rows';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { isOwed } from './peer-review.queries';
import classes from './peer-review.module.css';

/** What one owes others for each answer of one's own. */
export function DutyList({ duties }: { duties: readonly PeerDutyView[] }) {
  const { t } = useTranslation('peer-review');
  if (duties.length === 0) {
    return (
      <EmptyState icon={<IconUsersGroup />} title={t('none')}>
        {t('noneWhy')}
      </EmptyState>
    );
  }
  return (
    <Card>
      <Rows>
        {duties.map((duty) => {
          const { workId, attemptId, quizTitle, no, required, done, until, underWay } = duty;
          const words = { title: quizTitle, no: formatNumber(no) };
          return (
            <Row key={workId}>
              <div>
                <strong>{t('dutyOf', words)}</strong>
                <p className={classes.muted}>
                  {t('progress', { done: formatNumber(done), required: formatNumber(required) })}
                  {' · '}
                  {t('until', { until: formatDayTime(until) })}
                </p>
                <DutyBadge duty={duty} />
              </div>
              {isOwed(duty) ? (
                <ButtonLink
                  href={paths.peerReview(workId)}
                  aria-label={t(underWay ? 'resumeOf' : 'beginOf', words)}
                >
                  {t(underWay ? 'resume' : 'begin')}
                </ButtonLink>
              ) : (
                <ButtonLink
                  tone="quiet"
                  href={paths.attemptResult(attemptId)}
                  aria-label={t('resultOf', words)}
                >
                  {t('result')}
                </ButtonLink>
              )}
            </Row>
          );
        })}
      </Rows>
    </Card>
  );
}

function DutyBadge({ duty }: { duty: PeerDutyView }) {
  const { t } = useTranslation('peer-review');
  if (duty.done >= duty.required) return <StatusBadge tone="success">{t('done')}</StatusBadge>;
  if (duty.over) return <StatusBadge tone="neutral">{t('over')}</StatusBadge>;
  return duty.ownMarkWaits ? <StatusBadge tone="warning">{t('waits')}</StatusBadge> : null;
}

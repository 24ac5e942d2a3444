import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isOver } from '@/shared/api/jobs';
import type { JobView } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { Notice } from '@/ui/Notice/Notice';
import { ProgressBar } from '@/ui/Progress/ProgressBar';
import { useForgetQueue } from './signingQueue.queries';

/** How far the latest batch is, or what came of it. */
export function BatchProgress({ batch }: { batch: JobView }) {
  const { t } = useTranslation('signing-queue');
  const forget = useForgetQueue();
  const over = isOver(batch.state);
  const total = batch.total ?? 0;
  // The rows on the page were read before these were signed.
  useEffect(() => {
    if (over) void forget();
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [over, batch.done]);
  const words = { done: formatNumber(batch.done), total: formatNumber(total) };
  if (!over) {
    return (
      <ProgressBar
        label={t('batch.running')}
        done={batch.done}
        total={total}
        words={t('batch.progress', words)}
      />
    );
  }
  if (batch.state === 'DONE') return <Notice tone="success">{t('batch.done', words)}</Notice>;
  return (
    <Notice tone="danger">
      {t('batch.failed', words)} {batch.failure ?? t('batch.later')}
    </Notice>
  );
}

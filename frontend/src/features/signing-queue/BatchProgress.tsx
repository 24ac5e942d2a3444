import { useTranslation } from 'react-i18next';
import { isOver } from '@/shared/api/jobs';
import type { JobView } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { Notice } from '@/ui/Notice/Notice';
import { ProgressBar } from '@/ui/Progress/ProgressBar';

/** How far the latest batch is, or what came of it. */
export function BatchProgress({ batch }: { batch: JobView }) {
  const { t } = useTranslation('signing-queue');
  const over = isOver(batch.state);
  const total = batch.total ?? 0;
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

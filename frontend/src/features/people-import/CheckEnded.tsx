import { useTranslation } from 'react-i18next';
import type { ImportView } from '@/shared/api/schema';
import { Notice } from '@/ui/Notice/Notice';

/** Says of a check that came to no end why it did not. */
export function CheckEnded({ view: { job } }: { view: ImportView }) {
  const { t } = useTranslation('people-import');
  if (job?.state === 'FAILED') {
    return (
      <Notice tone="danger" title={t('columns.failed')}>
        {job.failure}
      </Notice>
    );
  }
  return job?.state === 'CANCELLED' ? (
    <Notice tone="warning" title={t('columns.cancelled')}>
      {t('columns.cancelledWhat')}
    </Notice>
  ) : null;
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { CertificateView } from '@/shared/api/schema';
import { formatDayTime } from '@/shared/lib/dates';
import { Dialog } from '@/ui/Dialog/Dialog';
import { Notice } from '@/ui/Notice/Notice';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { historyQuery } from './certificates.queries';
import classes from './certificates.module.css';

interface HistoryDialogProps {
  certificate: CertificateView;
  onClose: () => void;
}

/** What became of a certificate and of those before and after it, the latest first. */
export function HistoryDialog({ certificate, onClose }: HistoryDialogProps) {
  const { t } = useTranslation('certificates');
  const history = useQuery(historyQuery(certificate.certificateId));
  return (
    <Dialog title={t('history.title')} opened onClose={onClose}>
      {history.isError && <Notice tone="danger">{wordsFor(history.error)}</Notice>}
      {history.isPending && <Skeleton height="8rem" />}
      {history.isSuccess && (
        <ol className={classes.history}>
          {history.data.map(({ at, what, number, successor = '', reason }) => (
            <li key={`${what} ${number}`}>
              <span className={classes.under}>{formatDayTime(at)}</span>
              {t(`history.${what}`, { number, successor })}
              {reason !== undefined && (
                <span className={classes.under}>{t('history.reason', { reason })}</span>
              )}
            </li>
          ))}
        </ol>
      )}
    </Dialog>
  );
}

import { useTranslation } from 'react-i18next';
import type { CertificateView } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { toast } from '@/ui/Toast/toasts';
import { RevocationForm } from './RevocationForm';
import { useRevokeMany } from './certificates.queries';
import classes from './certificates.module.css';

interface RevokeManyDialogProps {
  certificates: readonly CertificateView[];
  onDone: () => void;
  onClose: () => void;
}

/** Asks a second person to agree that many are revoked: which by their numbers, why, and how many typed as a confirmation. */
export function RevokeManyDialog({ certificates, onDone, onClose }: RevokeManyDialogProps) {
  const { t } = useTranslation('certificates');
  const revokeMany = useRevokeMany();
  const count = certificates.length;
  const number = formatNumber(count);
  const people = new Set(certificates.map(({ holderName }) => holderName)).size;
  return (
    <RevocationForm
      title={t('many.title')}
      what={t('many.what', { count, number, people: formatNumber(people) })}
      confirmation={{
        expected: String(count),
        label: t('many.typed', { count }),
        wrong: t('many.typedWrong', { count }),
        numeric: true,
      }}
      action={t('many.action')}
      onSend={async (reason) => {
        await revokeMany.mutateAsync({
          certificateIds: certificates.map(({ certificateId }) => certificateId),
          reason,
        });
        toast(t('many.done', { count, number }), {
          link: { href: paths.approvals('asked'), label: t('many.see') },
        });
        onDone();
      }}
      onClose={onClose}
    >
      {/* A region that scrolls must be reachable by keyboard to be read. */}
      <div className={classes.chosen} role="region" aria-label={t('many.chosen')} tabIndex={0}>
        <ul>
          {certificates.map(({ certificateId, registerNumber, holderName }) => (
            <li key={certificateId}>
              {registerNumber} · {holderName}
            </li>
          ))}
        </ul>
      </div>
    </RevocationForm>
  );
}

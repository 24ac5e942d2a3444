import { useTranslation } from 'react-i18next';
import type { CertificateView } from '@/shared/api/schema';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';

/** Whether a certificate still counts. */
export function CertificateState({ state }: Pick<CertificateView, 'state'>) {
  const { t } = useTranslation('certificates');
  return (
    <StatusBadge tone={state === 'VALID' ? 'success' : 'danger'}>{t(`state.${state}`)}</StatusBadge>
  );
}

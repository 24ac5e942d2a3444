import { useTranslation } from 'react-i18next';
import type { CertificateView } from '@/shared/api/schema';
import { StatusBadge, type StatusTone } from '@/ui/StatusBadge/StatusBadge';

const tones: Record<CertificateView['state'], StatusTone> = {
  VALID: 'success',
  EXPIRED: 'warning',
  REPLACED: 'neutral',
  REVOKED: 'danger',
};

/** Whether a certificate still counts. */
export function CertificateState({ state }: Pick<CertificateView, 'state'>) {
  const { t } = useTranslation('certificates');
  return <StatusBadge tone={tones[state]}>{t(`state.${state}`)}</StatusBadge>;
}

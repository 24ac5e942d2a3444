import { useTranslation } from 'react-i18next';
import type { PaperCertificate } from '@/shared/api/schema';
import { StatusBadge, type StatusTone } from '@/ui/StatusBadge/StatusBadge';

const tones: Record<PaperCertificate['state'], StatusTone> = {
  WITHOUT_PROOF: 'warning',
  RECORDED: 'info',
  EXPIRED: 'warning',
  WITHDRAWN: 'danger',
};

/** Never in the colour of what is signed here. */
export function PaperState({ state }: { state: PaperCertificate['state'] }) {
  const { t } = useTranslation('certificates');
  return <StatusBadge tone={tones[state]}>{t(`paper.state.${state}`)}</StatusBadge>;
}

import { useTranslation } from 'react-i18next';
import type { ChangeStatus } from '@/shared/api/schema';
import { StatusBadge, type StatusTone } from '@/ui/StatusBadge/StatusBadge';

const tones: Record<ChangeStatus, StatusTone> = {
  WAITING: 'warning',
  SCHEDULED: 'info',
  APPLIED: 'success',
  CANCELLED: 'neutral',
  REFUSED: 'danger',
};

export function ChangeStatusBadge({ status }: { status: ChangeStatus }) {
  const { t } = useTranslation('unit-changes');
  return <StatusBadge tone={tones[status]}>{t(`status.${status}`)}</StatusBadge>;
}

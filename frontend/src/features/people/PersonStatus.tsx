import { useTranslation } from 'react-i18next';
import type { PersonView } from '@/shared/api/schema';
import { StatusBadge, type StatusTone } from '@/ui/StatusBadge/StatusBadge';

const tones: Record<PersonView['status'], StatusTone> = {
  ACTIVE: 'success',
  INVITED: 'info',
  SUSPENDED: 'neutral',
};

/** Whether a person can sign in: yes, not yet, or no longer. */
export function PersonStatus({ status }: Pick<PersonView, 'status'>) {
  const { t } = useTranslation('people');
  return <StatusBadge tone={tones[status]}>{t(`status.${status}`)}</StatusBadge>;
}

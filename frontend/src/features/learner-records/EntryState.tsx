import { useTranslation } from 'react-i18next';
import type { ReceivedEntry } from '@/shared/api/schema';
import { StatusBadge, type StatusTone } from '@/ui/StatusBadge/StatusBadge';

const tones: Record<ReceivedEntry['state'], StatusTone> = {
  VALID: 'info',
  EXPIRED: 'warning',
  REPLACED: 'neutral',
  REVOKED: 'danger',
};

/** Never in the colour of what is signed here. */
export function EntryState({ kind, state }: Pick<ReceivedEntry, 'kind' | 'state'>) {
  const { t } = useTranslation('learner-records');
  return (
    <StatusBadge tone={tones[state]}>
      {t(kind === 'PAPER' && state === 'VALID' ? 'state.PAPER' : `state.${state}`)}
    </StatusBadge>
  );
}

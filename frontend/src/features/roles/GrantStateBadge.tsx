import { useTranslation } from 'react-i18next';
import type { GrantView } from '@/shared/api/schema';
import { endsSoon } from '@/shared/lib/periods';
import { StatusBadge, type StatusTone } from '@/ui/StatusBadge/StatusBadge';

type Shown = GrantView['state'] | 'ENDING';

const tones: Record<Shown, StatusTone> = {
  HELD: 'success',
  ENDING: 'warning',
  LATER: 'info',
  PAST: 'neutral',
};

/** Whether a role is held, and if so whether that ends within a month. */
export function GrantStateBadge({ state, until }: Pick<GrantView, 'state' | 'until'>) {
  const { t } = useTranslation('roles');
  const shown: Shown = state === 'HELD' && endsSoon(until) ? 'ENDING' : state;
  return <StatusBadge tone={tones[shown]}>{t(`state.${shown}`)}</StatusBadge>;
}

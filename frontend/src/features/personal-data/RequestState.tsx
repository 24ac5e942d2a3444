import { useTranslation } from 'react-i18next';
import type { RequestState as State, RequestView } from '@/shared/api/schema';
import { formatDayTime } from '@/shared/lib/dates';
import { StatusBadge, type StatusTone } from '@/ui/StatusBadge/StatusBadge';

const tones: Record<State, StatusTone> = {
  OPEN: 'info',
  ACCEPTED: 'info',
  DONE: 'success',
  REFUSED: 'warning',
  WITHDRAWN: 'neutral',
};

/** How far a request has come. */
export function RequestState({ state }: { state: State }) {
  const { t } = useTranslation('personal-data');
  return <StatusBadge tone={tones[state]}>{t(`state.${state}`)}</StatusBadge>;
}

/** By when the next step has to happen; nothing when all is settled. */
export function DueDate({ request: { dueAt, overdue } }: { request: RequestView }) {
  const { t } = useTranslation('personal-data');
  if (dueAt === undefined) return <>–</>;
  return overdue ? (
    <StatusBadge tone="danger">{t('overdue', { at: formatDayTime(dueAt) })}</StatusBadge>
  ) : (
    <>{formatDayTime(dueAt)}</>
  );
}

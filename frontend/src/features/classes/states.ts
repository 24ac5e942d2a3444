import type { ClassState } from '@/shared/api/schema';
import type { StatusTone } from '@/ui/StatusBadge/StatusBadge';

export const classStates: readonly ClassState[] = ['PLANNED', 'RUNNING', 'ENDED', 'CLOSED'];

export const classTones: Record<ClassState, StatusTone> = {
  PLANNED: 'neutral',
  RUNNING: 'info',
  ENDED: 'warning',
  CLOSED: 'success',
};

import type { ChangeKind, ChangeStatus, ProposeChange, UnitKind } from '@/shared/api/schema';

export const changeKinds: readonly ChangeKind[] = [
  'CREATE',
  'RENAME',
  'MOVE',
  'MERGE',
  'SPLIT',
  'END',
];

export const changeStatuses: readonly ChangeStatus[] = [
  'WAITING',
  'SCHEDULED',
  'APPLIED',
  'CANCELLED',
  'REFUSED',
];

/** Whether a unit ends, which waits until a second person has agreed. */
export function takesTwo({ kind, livesOn }: ProposeChange['details']): boolean {
  return kind === 'MERGE' || kind === 'END' || (kind === 'SPLIT' && livesOn !== true);
}

/** The kinds a unit may be given; the nation itself is there already. */
export const unitKinds: readonly UnitKind[] = [
  'MINISTRY',
  'DEPARTMENT',
  'PROVINCE',
  'PROVINCE_DEPARTMENT',
  'DISTRICT',
  'COMMUNE',
  'ENTERPRISE',
  'OTHER',
];

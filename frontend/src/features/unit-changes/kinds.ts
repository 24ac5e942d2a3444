import type { ChangeKind, ChangeStatus, UnitKind } from '@/shared/api/schema';

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

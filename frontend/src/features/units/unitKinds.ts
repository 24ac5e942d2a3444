import type { UnitKind } from '@/shared/api/schema';

/** The kinds of unit that can be added; the nation itself is there already. */
export const unitKinds: readonly UnitKind[] = [
  'DEPARTMENT',
  'MINISTRY',
  'PROVINCE',
  'PROVINCE_DEPARTMENT',
  'COMMUNE',
  'ENTERPRISE',
  'OTHER',
];

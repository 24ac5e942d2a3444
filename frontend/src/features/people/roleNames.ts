import type { BuiltInRole } from '@/shared/api/roles';

/** The roles every installation has, in the order in which they are offered. */
export const roleNames: readonly BuiltInRole[] = [
  'LEARNER',
  'TRAINER',
  'REVIEWER',
  'UNIT_MANAGER',
  'CERTIFICATE_ADMINISTRATOR',
  'SYSTEM_ADMINISTRATOR',
];

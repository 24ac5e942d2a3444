import type { Role } from '@/shared/api/schema';

/** The roles in the order in which they are offered. */
export const roleNames: readonly Role[] = [
  'LEARNER',
  'TRAINER',
  'REVIEWER',
  'UNIT_MANAGER',
  'CERTIFICATE_ADMINISTRATOR',
  'SYSTEM_ADMINISTRATOR',
];

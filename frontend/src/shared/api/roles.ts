/** Codes of the roles every installation has, in the order in which they are offered. Others are made by administrators. */
export const builtInRoles = [
  'LEARNER',
  'TRAINER',
  'REVIEWER',
  'UNIT_MANAGER',
  'CERTIFICATE_ADMINISTRATOR',
  'SYSTEM_ADMINISTRATOR',
] as const;

export type BuiltInRole = (typeof builtInRoles)[number];

/** Codes of the roles every installation has. Others are made by administrators, and bring their names with them. */
export type BuiltInRole =
  | 'LEARNER'
  | 'TRAINER'
  | 'REVIEWER'
  | 'UNIT_MANAGER'
  | 'CERTIFICATE_ADMINISTRATOR'
  | 'SYSTEM_ADMINISTRATOR';

import type { BuiltInRole } from './roles';

/** An account anybody may try. By hand: the address exists in demonstration mode only, so the document leaves it out. */
export interface DemoAccountView {
  login: string;
  password: string;
  fullName: string;
  role: BuiltInRole;
  unitName: string;
}

import type { Permission, PersonView } from '@/shared/api/schema';

/** What is done to many people at once, with the permission that lets somebody try. */
export const acts = [
  { act: 'ENROL', needs: 'ENROL_PEOPLE' },
  { act: 'TRANSFER', needs: 'MANAGE_PEOPLE' },
  { act: 'INVITE', needs: 'MANAGE_PEOPLE' },
  { act: 'SUSPEND', needs: 'MANAGE_PEOPLE' },
  { act: 'REINSTATE', needs: 'MANAGE_PEOPLE' },
] as const satisfies readonly { act: string; needs: Permission }[];

export type Act = (typeof acts)[number]['act'];

const abilities = {
  ENROL: 'ENROL',
  TRANSFER: 'EDIT',
  INVITE: 'INVITE',
  SUSPEND: 'SUSPEND',
  REINSTATE: 'REINSTATE',
} as const;

/** Whether the act would do anything to this person, as far as is known before it starts. */
export function concerns(act: Act, { abilities: able, status }: PersonView): boolean {
  return able.includes(abilities[act]) && (act !== 'INVITE' || status === 'INVITED');
}

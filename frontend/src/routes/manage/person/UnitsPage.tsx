import { PersonMemberships } from '@/features/person-memberships/PersonMemberships';
import { PersonFrame, personLoader } from './PersonFrame';

export const loader = personLoader;

export default function UnitsPage() {
  return (
    <PersonFrame current="units">{(person) => <PersonMemberships person={person} />}</PersonFrame>
  );
}

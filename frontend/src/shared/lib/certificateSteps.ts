import type { NextStep } from '@/shared/api/schema';
import { paths } from './paths';

/** Where a learner goes to fulfil a condition of their certificate. */
export function stepAddress(enrolmentId: string, { place, id }: NextStep): string {
  return place === 'LESSON' ? paths.lesson(enrolmentId, id) : paths.myClass(id);
}

import type { NextStep } from '@/shared/api/schema';
import { paths } from './paths';

/** Where a learner goes to fulfil a condition of their certificate. */
export function stepAddress(enrolmentId: string, { place, id }: NextStep): string {
  switch (place) {
    case 'LESSON':
      return paths.lesson(enrolmentId, id);
    case 'CLASS':
      return paths.myClass(id);
    case 'SURVEY':
      return paths.survey(id);
  }
}

import type { ReactNode } from 'react';
import type { EnrolmentCard } from '@/shared/api/schema';
import { EnrolmentRow } from './EnrolmentRow';
import classes from './EnrolmentList.module.css';

interface EnrolmentListProps {
  title: string;
  enrolments: readonly EnrolmentCard[];
  /** Shown instead of an empty list; without it an empty list is left out. */
  otherwise?: ReactNode;
}

export function EnrolmentList({ title, enrolments, otherwise }: EnrolmentListProps) {
  if (enrolments.length === 0 && otherwise === undefined) return null;
  return (
    <section className={classes.list} aria-label={title}>
      <h2>{title}</h2>
      {enrolments.length === 0 ? (
        otherwise
      ) : (
        <ul>
          {enrolments.map((enrolment) => (
            <li key={enrolment.enrolmentId}>
              <EnrolmentRow enrolment={enrolment} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

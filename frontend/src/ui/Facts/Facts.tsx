import type { ReactNode } from 'react';
import classes from './Facts.module.css';

interface FactsProps {
  facts: readonly { term: string; detail: ReactNode }[];
}

/** Names and values, as in the head of a form. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl className={classes.facts}>
      {facts.map(({ term, detail }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  );
}

import type { ReactNode } from 'react';
import classes from './Facts.module.css';

interface FactsProps {
  facts: readonly { term: string; detail: ReactNode }[];
  /** Short ones stand side by side where there is room. */
  abreast?: boolean;
}

/** Names and values, as in the head of a form. */
export function Facts({ facts, abreast = false }: FactsProps) {
  return (
    <dl className={classes.facts} data-abreast={abreast || undefined}>
      {facts.map(({ term, detail }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  );
}

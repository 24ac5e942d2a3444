import type { ReactNode } from 'react';
import { StatusBadge, type StatusTone } from '../StatusBadge/StatusBadge';
import type { Passage } from './passages';
import classes from './AnnotatedText.module.css';

export interface Note extends Passage {
  quote: string;
  comment: string;
  /** What kind of note it is, in words and by its picture. */
  tag: string;
  tone: StatusTone;
  /** In place of the picture that goes with the tone. */
  icon?: ReactNode;
}

export interface NotesProps {
  notes: readonly Note[];
  /** What the list is called. */
  label: string;
  /** What can be done about a note, by its place. */
  actions?: ((place: number) => ReactNode) | undefined;
}

/** What was said about passages of a text, numbered as they are there. */
export function Notes({ notes, label, actions }: NotesProps) {
  if (notes.length === 0) return null;
  return (
    <ol aria-label={label} className={classes.notes}>
      {notes.map(({ from, to, quote, comment, tag, tone, icon }, place) => (
        <li key={`${from} ${to} ${place}`}>
          <div className={classes.head}>
            <StatusBadge tone={tone} icon={icon}>
              {tag}
            </StatusBadge>
            <q className={classes.quote}>{quote}</q>
          </div>
          <p className={classes.comment}>{comment}</p>
          {actions?.(place)}
        </li>
      ))}
    </ol>
  );
}

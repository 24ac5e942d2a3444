import { formatNumber } from '@/shared/lib/dates';
import { Notes, type NotesProps } from './Notes';
import { pieces } from './passages';
import classes from './AnnotatedText.module.css';

interface AnnotatedTextProps extends NotesProps {
  text: string;
}

/** A text with passages marked and numbered, and below it what was said about each; drawn as elements, so nothing becomes markup. */
export function AnnotatedText({ text, ...rest }: AnnotatedTextProps) {
  return (
    <div className={classes.annotated}>
      <p className={classes.text}>
        {pieces(text, rest.notes).map(({ from, words, within, ending }) => (
          <span key={from}>
            {within.length === 0 ? words : <mark className={classes.passage}>{words}</mark>}
            {ending.map((place) => (
              <sup key={place} className={classes.number}>
                [{formatNumber(place + 1)}]
              </sup>
            ))}
          </span>
        ))}
      </p>
      <Notes {...rest} />
    </div>
  );
}

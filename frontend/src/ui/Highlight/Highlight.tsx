import classes from './Highlight.module.css';

export interface TextRange {
  start: number;
  end: number;
}

interface HighlightProps {
  text: string;
  /** Which letters to mark, counted in the text as it is shown. */
  ranges?: readonly TextRange[] | undefined;
}

/** Text with some of its letters marked; drawn as elements, so the text never becomes markup. */
export function Highlight({ text, ranges = [] }: HighlightProps) {
  return (
    <span>
      {pieces(text, ranges).map(({ from, words, marked }) =>
        marked ? (
          <mark key={from} className={classes.mark}>
            {words}
          </mark>
        ) : (
          words
        ),
      )}
    </span>
  );
}

interface Piece {
  from: number;
  words: string;
  marked: boolean;
}

function pieces(text: string, ranges: readonly TextRange[]): Piece[] {
  const result: Piece[] = [];
  let from = 0;
  const add = (to: number, marked: boolean) => {
    if (to <= from) return;
    result.push({ from, words: text.slice(from, to), marked });
    from = to;
  };
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    add(Math.min(start, text.length), false);
    add(Math.min(end, text.length), true);
  }
  add(text.length, false);
  return result;
}

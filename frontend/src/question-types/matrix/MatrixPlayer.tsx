import { as, type PlayerProps } from '@/question-types/kind';
import classes from '@/question-types/players.module.css';

interface Shown {
  columns: string[];
  rows: string[];
  several: boolean;
}

/** A group of buttons for each row, which reads well on a phone and aloud. */
export function MatrixPlayer({ question, name, answer, onAnswer }: PlayerProps) {
  const { columns = [], rows = [], several = false } = as<Shown>(question.shown);
  const { rows: ticked = {} } = as<{ rows: Record<string, number[]> }>(answer);
  const tick = (row: number, column: number, on: boolean) => {
    const others = several ? (ticked[row] ?? []).filter((other) => other !== column) : [];
    onAnswer({ rows: { ...ticked, [row]: on ? [...others, column] : others } });
  };
  return rows.map((label, row) => (
    <fieldset key={row} className={classes.row}>
      <legend>{label}</legend>
      {columns.map((text, column) => (
        <label key={column}>
          <input
            type={several ? 'checkbox' : 'radio'}
            name={`${name}-${row}`}
            checked={ticked[row]?.includes(column) ?? false}
            onChange={({ target }) => tick(row, column, target.checked)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  ));
}

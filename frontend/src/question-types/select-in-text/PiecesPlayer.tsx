import { as, type PlayerProps } from '@/question-types/kind';
import classes from '@/question-types/players.module.css';

/** A text whose pieces are buttons that stay pressed. */
export function PiecesPlayer({ question, answer, onAnswer }: PlayerProps) {
  const { pieces = [] } = as<{ pieces: { text: string; selectable: boolean }[] }>(question.shown);
  const { pieces: chosen = [] } = as<{ pieces: number[] }>(answer);
  const toggle = (no: number) =>
    onAnswer({
      pieces: chosen.includes(no) ? chosen.filter((other) => other !== no) : [...chosen, no],
    });
  return (
    <p className={classes.text}>
      {pieces.map((piece, no) =>
        piece.selectable ? (
          <button
            // Pieces never change their places, and two may read the same.
            key={no}
            type="button"
            aria-pressed={chosen.includes(no)}
            onClick={() => toggle(no)}
          >
            {piece.text}
          </button>
        ) : (
          <span key={no}>{piece.text}</span>
        ),
      )}
    </p>
  );
}

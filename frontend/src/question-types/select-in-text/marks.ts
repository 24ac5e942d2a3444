import type { Piece } from './selectInText';

/** A stretch of the text that can be selected, from one letter up to another. */
export interface Mark {
  from: number;
  to: number;
  correct: boolean;
}

export interface MarkedText {
  text: string;
  marks: Mark[];
}

export function markedText(pieces: readonly Piece[]): MarkedText {
  let text = '';
  const marks: Mark[] = [];
  for (const piece of pieces) {
    if (piece.selectable) {
      marks.push({
        from: text.length,
        to: text.length + piece.text.length,
        correct: piece.correct,
      });
    }
    text += piece.text;
  }
  return { text, marks };
}

export function piecesOf({ text, marks }: MarkedText): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const plain = (to: number) => {
    if (to > at) pieces.push({ text: text.slice(at, to), selectable: false, correct: false });
  };
  for (const { from, to, correct } of marks) {
    plain(from);
    pieces.push({ text: text.slice(from, to), selectable: true, correct });
    at = to;
  }
  plain(text.length);
  return pieces;
}

/** Marks a stretch, without the spaces around it; what was marked there before gives way. */
export function marking({ text, marks }: MarkedText, from: number, to: number): MarkedText {
  const chosen = text.slice(from, to);
  const start = from + chosen.length - chosen.trimStart().length;
  const end = to - (chosen.length - chosen.trimEnd().length);
  if (end <= start) return { text, marks };
  const others = marks.filter((mark) => mark.to <= start || mark.from >= end);
  return {
    text,
    marks: [...others, { from: start, to: end, correct: true }].sort(
      (one, other) => one.from - other.from,
    ),
  };
}

/** The marks after the text was edited: those beside the change move with their words. */
export function retexted({ text: before, marks }: MarkedText, text: string): MarkedText {
  const least = Math.min(before.length, text.length);
  let head = 0;
  while (head < least && before[head] === text[head]) head += 1;
  let tail = 0;
  while (tail < least - head && before.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
  const grown = text.length - before.length;
  const after = before.length - tail;
  const startOf = (at: number) => {
    if (at >= after) return at + grown;
    return at <= head ? at : text.length - tail;
  };
  const endOf = (at: number) => {
    if (at <= head) return at;
    return at >= after ? at + grown : head;
  };
  return {
    text,
    marks: marks
      .map(({ from, to, correct }) => ({
        from: startOf(from),
        to: endOf(to),
        correct,
      }))
      .filter(({ from, to }) => to > from),
  };
}

const gap = /\[\[(\d{1,3})\]\]/g;

/** A text in pieces: words, and the numbers of gaps written `[[1]]`. */
export function gapPieces(text: string): (string | number)[] {
  return text.split(gap).map((piece, place) => (place % 2 === 0 ? piece : Number(piece)));
}

/** The text with a gap of this number put where the cursor was. */
export function withGap(text: string, no: number, at: number): string {
  return `${text.slice(0, at)}[[${no}]]${text.slice(at)}`;
}

/** The text after what the gaps of one number stood for went: later numbers move up. */
export function withoutGap(text: string, no: number): string {
  return text.replace(gap, (whole, written: string) => {
    const number = Number(written);
    if (number === no) return '';
    return number > no ? `[[${number - 1}]]` : whole;
  });
}

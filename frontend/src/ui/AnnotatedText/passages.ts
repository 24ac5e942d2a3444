export interface Passage {
  from: number;
  to: number;
}

interface Piece {
  from: number;
  words: string;
  /** The places of the passages that cover it. */
  within: number[];
  /** The places of the passages that end with it. */
  ending: number[];
}

/** The text cut wherever a passage begins or ends; no letter is lost, wherever passages lie. */
export function pieces(text: string, passages: readonly Passage[]): Piece[] {
  const inside = (place: number) => Math.min(Math.max(place, 0), text.length);
  const cuts = new Set([0, text.length]);
  for (const { from, to } of passages) cuts.add(inside(from)).add(inside(to));
  const sorted = [...cuts].sort((one, other) => one - other);
  return sorted.slice(0, -1).map((from, at) => {
    const to = sorted[at + 1] ?? text.length;
    const places = passages.map((_, no) => no);
    return {
      from,
      words: text.slice(from, to),
      within: places.filter((no) => {
        const one = passages[no];
        return one !== undefined && one.from < to && one.to > from;
      }),
      ending: places.filter((no) => {
        const one = passages[no];
        return one !== undefined && one.from < one.to && inside(one.to) === to;
      }),
    };
  });
}

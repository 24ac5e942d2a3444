import type { LayerParagraph, TextLayer } from '@/shared/api/schema';
import type { Weight } from './layers';

/** How wide a text is in a weight, set in one point. */
export type Measure = (text: string, weight: Weight) => number;

/** A line on its base line, in points from the top left of the page. */
export interface SetLine {
  text: string;
  x: number;
  y: number;
  size: number;
  weight: Weight;
  colour: string;
}

export const pointsPerMillimetre = 72 / 25.4;

// The same rules and figures as those by which the server prints.
const leading = 1.28;
const mostStretch = 1.9;
const leastStretch = 0.1;
const aboutAsLarge = 0.8;
const smaller = 0.94;
const leastScale = 0.2;
const sizeStep = 0.5;

interface Fitted {
  size: number;
  lines: string[];
}

interface Column extends Fitted {
  words: LayerParagraph;
  before: number;
}

/** The lines of a text layer, all of which fit its box: set smaller where they would not. */
export function typeset(
  layer: Pick<TextLayer, 'box' | 'align' | 'anchor' | 'paragraphs'>,
  fill: (text: string) => string,
  measure: Measure,
): SetLine[] {
  const [left, top, width, height] = [
    layer.box.x,
    layer.box.y,
    layer.box.width,
    layer.box.height,
  ].map((millimetres) => millimetres * pointsPerMillimetre) as [number, number, number, number];
  let column = set(layer.paragraphs, fill, width, 1, measure);
  for (let scale = smaller; tooHigh(column, height) && scale > leastScale; scale *= smaller)
    column = set(layer.paragraphs, fill, width, scale, measure);
  const bodies = sum(column, bodyOf);
  const gaps = sum(column, ({ before }) => before);
  const most = layer.anchor === 'MIDDLE' ? mostStretch : 1;
  const stretch = gaps === 0 ? 1 : Math.min(most, Math.max(leastStretch, (height - bodies) / gaps));
  const spare = Math.max(0, height - bodies - gaps * stretch);
  const lines: SetLine[] = [];
  let y = top + spare * { TOP: 0, MIDDLE: 0.5, BOTTOM: 1 }[layer.anchor];
  for (const paragraph of column) {
    y += paragraph.before * stretch;
    lines.push(...placed(paragraph, layer.align, left, width, y, measure));
    y += bodyOf(paragraph);
  }
  return lines;
}

function placed(
  { words, size, lines }: Column,
  align: TextLayer['align'],
  left: number,
  width: number,
  top: number,
  measure: Measure,
): SetLine[] {
  const first = top + size * 0.8 + ((leading - 1) / 2) * size;
  const { weight, colour } = words;
  return lines.map((text, index) => {
    const spare = width - measure(text, weight) * size;
    const x = left + spare * { LEFT: 0, CENTRE: 0.5, RIGHT: 1 }[align];
    return { text, x, y: first + index * size * leading, size, weight, colour };
  });
}

function set(
  paragraphs: readonly LayerParagraph[],
  fill: (text: string) => string,
  width: number,
  scale: number,
  measure: Measure,
): Column[] {
  return paragraphs.flatMap((words) => {
    const filled = fill(words.text).normalize('NFC').trim();
    if (filled === '') return [];
    const text = words.upperCase ? filled.toLocaleUpperCase('vi-VN') : filled;
    const fitted = fit(text, words, words.size * scale, width, measure);
    return [{ ...fitted, words, before: words.before * scale }];
  });
}

/** One line is better than two while it stays about as large as asked. */
function fit(
  text: string,
  { weight, lines: most }: LayerParagraph,
  largest: number,
  width: number,
  measure: Measure,
): Fitted {
  let fitted = fitWithin(text, weight, largest, width, 1, measure);
  for (let lines = 2; lines <= most && fitted.size < largest * aboutAsLarge; lines += 1)
    fitted = fitWithin(text, weight, largest, width, lines, measure);
  return fitted;
}

function fitWithin(
  text: string,
  weight: Weight,
  largest: number,
  width: number,
  mostLines: number,
  measure: Measure,
): Fitted {
  const fits = (lines: readonly string[], size: number, within: number, most: number) =>
    lines.length <= most && lines.every((line) => measure(line, weight) * size <= within);
  let size = largest;
  let lines = wrap(text, weight, size, width, measure);
  while (size > sizeStep && !fits(lines, size, width, mostLines)) {
    size -= sizeStep;
    lines = wrap(text, weight, size, width, measure);
  }
  // Lines of about equal length read better in the middle of a page than one long and one short.
  let best = lines;
  for (
    let narrower = width * 0.96;
    lines.length > 1 && narrower > width / 2;
    narrower -= width * 0.04
  ) {
    const candidate = wrap(text, weight, size, narrower, measure);
    if (!fits(candidate, size, narrower, lines.length)) break;
    best = candidate;
  }
  return { size, lines: best };
}

function wrap(
  text: string,
  weight: Weight,
  size: number,
  width: number,
  measure: Measure,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n\t]+/)) {
    if (line !== '' && measure(`${line} ${word}`, weight) * size > width) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line];
}

function bodyOf({ lines, size }: Column): number {
  return lines.length * size * leading;
}

function tooHigh(column: readonly Column[], height: number): boolean {
  return sum(column, bodyOf) + sum(column, ({ before }) => before) * leastStretch > height;
}

function sum(column: readonly Column[], part: (paragraph: Column) => number): number {
  return column.reduce((total, paragraph) => total + part(paragraph), 0);
}

import { useSyncExternalStore } from 'react';
import { withoutMarks } from './fields';
import type { Weight } from './layers';
import type { Measure } from './typeset';

/** How a weight is called in style sheets. */
export const fontOf: Record<Weight, { style: 'normal' | 'italic'; weight: number }> = {
  REGULAR: { style: 'normal', weight: 400 },
  ITALIC: { style: 'italic', weight: 400 },
  SEMI_BOLD: { style: 'normal', weight: 600 },
  BOLD: { style: 'normal', weight: 700 },
};

/** Large enough for hinting not to matter. */
const measuredAt = 200;
/** About as wide as a letter is, where nothing can be measured. */
const letterWidth = 0.56;

let pen: CanvasRenderingContext2D | null | undefined;
let widths = new Map<string, number>();
let edition = 0;
const listeners = new Set<() => void>();

function measureWith(text: string, weight: Weight): number {
  if (pen === undefined) pen = newPen();
  if (pen === null) return text.length * letterWidth;
  const { style, weight: thickness } = fontOf[weight];
  pen.font = `${style} ${thickness} ${measuredAt}px 'Be Vietnam Pro'`;
  pen.fontKerning = 'none';
  return pen.measureText(text).width / measuredAt;
}

function newPen(): CanvasRenderingContext2D | null {
  try {
    return document.createElement('canvas').getContext('2d');
  } catch {
    return null;
  }
}

/** Widths of the typeface that certificates are printed in; marks of chips take no room. */
export const measure: Measure = (text, weight) => {
  const plain = withoutMarks(text);
  const key = `${weight} ${plain}`;
  let width = widths.get(key);
  if (width === undefined) {
    width = measureWith(plain, weight);
    if (widths.size > 20_000) widths = new Map();
    widths.set(key, width);
  }
  return width;
};

function onFonts() {
  widths = new Map();
  edition += 1;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void) {
  // Not everything that shows a page has typefaces that arrive later.
  const fonts = (document as Partial<Pick<Document, 'fonts'>>).fonts;
  if (listeners.size === 0) {
    fonts?.addEventListener('loadingdone', onFonts);
    for (const { style, weight } of Object.values(fontOf))
      void fonts?.load(`${style} ${weight} 16px 'Be Vietnam Pro'`, 'Aế').catch(() => []);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) fonts?.removeEventListener('loadingdone', onFonts);
  };
}

/** Grows whenever letters arrived by which texts have to be set anew. */
export function useTypefaces(): number {
  return useSyncExternalStore(subscribe, () => edition);
}

import type { LayerBox } from '@/shared/api/schema';
import type { Layer, Size } from './layers';

/** Which edges a handle takes along: north, east, south, west. */
export type Handle = 'nw' | 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w';

/** A line that an edge or a middle has met, in millimetres from the left or from the top. */
export interface Guide {
  axis: 'x' | 'y';
  at: number;
}

interface Snapped {
  box: LayerBox;
  guides: Guide[];
}

const longestSide = 297;
const smallestSide = 0.1;
const smallestDragged = 2;
const tolerance = 0.05;

const tenths = (millimetres: number) => Math.round(millimetres * 10) / 10;
const hundredths = (millimetres: number) => Math.round(millimetres * 100) / 100;
const between = (least: number, value: number, most: number) =>
  Math.min(Math.max(value, least), Math.max(least, most));

/** The box with numbers that the server takes; it may lie outside of the page. */
export function allowed({ x, y, width, height }: LayerBox): LayerBox {
  return {
    x: hundredths(between(0, x, longestSide)),
    y: hundredths(between(0, y, longestSide)),
    width: hundredths(between(smallestSide, width, longestSide)),
    height: hundredths(between(smallestSide, height, longestSide)),
  };
}

export function isOutside({ x, y, width, height }: LayerBox, page: Size): boolean {
  return x + width > page.width + tolerance || y + height > page.height + tolerance;
}

/** Moved, yet kept on the page where it has room there. */
export function moved(box: LayerBox, dx: number, dy: number, page: Size): LayerBox {
  return {
    ...box,
    x: tenths(between(0, box.x + dx, page.width - box.width)),
    y: tenths(between(0, box.y + dy, page.height - box.height)),
  };
}

/** Made larger or smaller at its right and lower edges, which stay on the page. */
export function stretched(box: LayerBox, dWidth: number, dHeight: number, page: Size): LayerBox {
  const most = (room: number) => Math.max(smallestSide, room);
  return {
    ...box,
    width:
      dWidth === 0
        ? box.width
        : tenths(between(smallestSide, box.width + dWidth, most(page.width - box.x))),
    height:
      dHeight === 0
        ? box.height
        : tenths(between(smallestSide, box.height + dHeight, most(page.height - box.y))),
  };
}

/** Drawn by a handle, the opposite edges staying where they are. */
export function resized(
  box: LayerBox,
  handle: Handle,
  dx: number,
  dy: number,
  page: Size,
): LayerBox {
  const across = side(box.x, box.width, dx, page.width, handle.includes('w'), handle.includes('e'));
  const down = side(box.y, box.height, dy, page.height, handle.includes('n'), handle.includes('s'));
  return { x: across.start, y: down.start, width: across.length, height: down.length };
}

function side(
  start: number,
  length: number,
  by: number,
  room: number,
  atStart: boolean,
  atEnd: boolean,
) {
  const least = Math.min(length, smallestDragged);
  if (atStart) {
    const edge = tenths(between(0, start + by, start + length - least));
    return { start: edge, length: tenths(start + length - edge) };
  }
  if (atEnd) return { start, length: tenths(between(least, length + by, room - start)) };
  return { start, length };
}

/** Moves the box a little further where an edge or its middle then meets those of others or of the page. */
export function snappedMove(
  box: LayerBox,
  others: readonly LayerBox[],
  page: Size,
  reach: number,
): Snapped {
  const x = nearest(thirds(box.x, box.width), linesAcross(others, page), reach);
  const y = nearest(thirds(box.y, box.height), linesDown(others, page), reach);
  return snapped({ ...box, x: box.x + (x?.by ?? 0), y: box.y + (y?.by ?? 0) }, x?.at, y?.at);
}

/** The same for the edges that a handle moves. */
export function snappedResize(
  box: LayerBox,
  handle: Handle,
  others: readonly LayerBox[],
  page: Size,
  reach: number,
): Snapped {
  const next = { ...box };
  const across = handle.includes('w') ? box.x : handle.includes('e') ? box.x + box.width : null;
  const down = handle.includes('n') ? box.y : handle.includes('s') ? box.y + box.height : null;
  const x = across === null ? null : nearest([across], linesAcross(others, page), reach);
  const y = down === null ? null : nearest([down], linesDown(others, page), reach);
  if (x !== null) {
    if (handle.includes('w')) next.x += x.by;
    next.width += handle.includes('w') ? -x.by : x.by;
  }
  if (y !== null) {
    if (handle.includes('n')) next.y += y.by;
    next.height += handle.includes('n') ? -y.by : y.by;
  }
  return snapped(next, x?.at, y?.at);
}

function snapped(box: LayerBox, x: number | undefined, y: number | undefined): Snapped {
  return {
    box: allowed(box),
    guides: [
      ...(x === undefined ? [] : [{ axis: 'x' as const, at: x }]),
      ...(y === undefined ? [] : [{ axis: 'y' as const, at: y }]),
    ],
  };
}

function thirds(start: number, length: number): number[] {
  return [start, start + length / 2, start + length];
}

function linesAcross(others: readonly LayerBox[], page: Size): number[] {
  return [...thirds(0, page.width), ...others.flatMap(({ x, width }) => thirds(x, width))];
}

function linesDown(others: readonly LayerBox[], page: Size): number[] {
  return [...thirds(0, page.height), ...others.flatMap(({ y, height }) => thirds(y, height))];
}

function nearest(own: readonly number[], lines: readonly number[], reach: number) {
  let best: { by: number; at: number } | null = null;
  for (const at of lines) {
    for (const from of own) {
      const by = at - from;
      if (Math.abs(by) <= reach && (best === null || Math.abs(by) < Math.abs(best.by)))
        best = { by, at };
    }
  }
  return best;
}

export interface Point {
  x: number;
  y: number;
}

/** The uppermost layer at the point; a frame is met at its outline only, and what is thin within reach of it. */
export function layerAt(
  layers: readonly Layer[],
  { x, y }: Point,
  reach: number,
): Layer | undefined {
  return layers.findLast(({ type, box }) => {
    const slackX = Math.max(0, reach - box.width / 2);
    const slackY = Math.max(0, reach - box.height / 2);
    const inside =
      x >= box.x - slackX &&
      x <= box.x + box.width + slackX &&
      y >= box.y - slackY &&
      y <= box.y + box.height + slackY;
    if (type !== 'FRAME') return inside;
    const near =
      x >= box.x - reach &&
      x <= box.x + box.width + reach &&
      y >= box.y - reach &&
      y <= box.y + box.height + reach;
    const within =
      x > box.x + reach &&
      x < box.x + box.width - reach &&
      y > box.y + reach &&
      y < box.y + box.height - reach;
    return near && !within;
  });
}

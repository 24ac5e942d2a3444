import { expect, test } from 'vitest';
import {
  allowed,
  isOutside,
  layerAt,
  moved,
  resized,
  snappedMove,
  snappedResize,
  stretched,
} from './geometry';
import { newLayer, pageSize, type Layer } from './layers';

const page = pageSize('LANDSCAPE');
const box = { x: 20, y: 30, width: 50, height: 10 };

test('a move keeps the size and goes by tenths of a millimetre', () => {
  expect(moved(box, 1.04, -2, page)).toEqual({ ...box, x: 21, y: 28 });
});

test('a move stops at the edges of the page', () => {
  expect(moved(box, -500, 500, page)).toEqual({ ...box, x: 0, y: 200 });
  expect(moved(box, 500, 0, page)).toEqual({ ...box, x: 247 });
});

test('what is wider than the page stays at its left edge', () => {
  expect(moved({ ...box, width: 400 }, 10, 0, page).x).toBe(0);
});

test('stretching moves the right and lower edges as far as the page goes', () => {
  expect(stretched(box, 5, -1, page)).toEqual({ ...box, width: 55, height: 9 });
  expect(stretched(box, 999, 0, page).width).toBe(277);
  expect(stretched(box, 0, -999, page).height).toBe(0.1);
});

test('stretching one side leaves the other as thin as it was', () => {
  const line = { x: 20, y: 30, width: 28, height: 0.28 };
  expect(stretched(line, 1, 0, page)).toEqual({ ...line, width: 29 });
});

test('a handle at the upper left keeps the lower right where it is', () => {
  expect(resized(box, 'nw', -5, 4, page)).toEqual({ x: 15, y: 34, width: 55, height: 6 });
});

test('a handle at the side changes the width alone', () => {
  expect(resized(box, 'e', 7, 99, page)).toEqual({ ...box, width: 57 });
});

test('a handle never turns a box inside out', () => {
  expect(resized(box, 'w', 500, 0, page)).toEqual({ ...box, x: 68, width: 2 });
  expect(resized(box, 's', 0, -500, page)).toEqual({ ...box, height: 2 });
});

test('an edge near that of another layer meets it', () => {
  const { box: snapped, guides } = snappedMove(
    { x: 20.8, y: 90, width: 30, height: 5 },
    [box],
    page,
    1.5,
  );
  expect(snapped.x).toBe(20);
  expect(guides).toContainEqual({ axis: 'x', at: 20 });
});

test('a middle near that of the page meets it in both directions', () => {
  const { box: snapped, guides } = snappedMove(
    { x: 123, y: 100.4, width: 50, height: 10 },
    [],
    page,
    1.5,
  );
  expect(snapped).toEqual({ x: 123.5, y: 100, width: 50, height: 10 });
  expect(guides).toEqual([
    { axis: 'x', at: 148.5 },
    { axis: 'y', at: 105 },
  ]);
});

test('the nearest of several lines wins, and far ones do nothing', () => {
  const others = [
    { x: 40, y: 0, width: 3, height: 1 },
    { x: 40.5, y: 0, width: 3, height: 1 },
  ];
  const near = { x: 40.6, y: 77, width: 30, height: 11 };
  expect(snappedMove(near, others, page, 1.5).box.x).toBe(40.5);
  expect(snappedMove({ ...near, x: 60 }, others, page, 1.5)).toEqual({
    box: { ...near, x: 60 },
    guides: [],
  });
});

test('a drawn edge meets others while the opposite one stays', () => {
  const { box: snapped } = snappedResize({ ...box, width: 127.9 }, 'e', [], page, 1.5);
  expect(snapped).toEqual({ ...box, width: 128.5 });
  const west = snappedResize({ ...box, x: 0.7, width: 69.3 }, 'w', [], page, 1.5).box;
  expect(west).toEqual({ ...box, x: 0, width: 70 });
});

test('numbers are kept to what the server takes', () => {
  expect(allowed({ x: -4, y: 300, width: 0, height: 12.3456 })).toEqual({
    x: 0,
    y: 297,
    width: 0.1,
    height: 12.35,
  });
});

test('what reaches over the edge lies outside', () => {
  expect(isOutside(box, page)).toBe(false);
  expect(isOutside({ ...box, x: 250 }, page)).toBe(true);
  expect(isOutside({ ...box, y: 200.04 }, page)).toBe(false);
});

const at = (type: Layer['type'], id: string, place: Layer['box']): Layer => ({
  ...newLayer({ id, type, orientation: 'LANDSCAPE', text: '' }),
  box: place,
});

test('the pointer meets what lies uppermost', () => {
  const layers = [at('TEXT', 'below', box), at('TEXT', 'above', box)];
  expect(layerAt(layers, { x: 30, y: 35 }, 1.5)?.id).toBe('above');
  expect(layerAt(layers, { x: 130, y: 35 }, 1.5)).toBeUndefined();
});

test('a frame is met at its outline, so what it surrounds can be reached', () => {
  const layers = [
    at('TEXT', 'text', box),
    at('FRAME', 'frame', { x: 10, y: 10, width: 270, height: 190 }),
  ];
  expect(layerAt(layers, { x: 30, y: 35 }, 1.5)?.id).toBe('text');
  expect(layerAt(layers, { x: 10.5, y: 100 }, 1.5)?.id).toBe('frame');
});

test('a hairline is met within reach', () => {
  const line = at('BAR', 'line', { x: 20, y: 50, width: 60, height: 0.3 });
  expect(layerAt([line], { x: 40, y: 51 }, 1.5)?.id).toBe('line');
  expect(layerAt([line], { x: 40, y: 54 }, 1.5)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { begin, layerOf, layersOf, reduce, type DesignerAction } from './designer';
import { newLayer, newParagraph, type Layer, type LayerType } from './layers';

const layer = (id: string, type: LayerType = 'TEXT'): Layer => ({
  ...newLayer({ id, type, orientation: 'LANDSCAPE', text: id }),
  box: { x: 20, y: 30, width: 50, height: 10 },
});

const start = begin({
  name: 'Mẫu',
  layout: { orientation: 'LANDSCAPE', layers: [layer('a'), layer('b'), layer('c', 'QR')] },
});

const after = (...actions: DesignerAction[]) => actions.reduce(reduce, start);
const ids = (state: typeof start) => layersOf(state).map(({ id }) => id);
const boxOf = (state: typeof start, id: string) => layerOf(state, id)?.box;
const textsOf = (state: typeof start, id: string) => {
  const found = layerOf(state, id);
  return found?.type === 'TEXT' ? found.paragraphs.map(({ text }) => text) : [];
};

test('a layer is placed where numbers say, within what the server takes', () => {
  const state = after({
    type: 'place',
    id: 'a',
    box: { x: -3, y: 12.345, width: 60, height: 900 },
  });
  expect(boxOf(state, 'a')).toEqual({ x: 0, y: 12.35, width: 60, height: 297 });
  expect(boxOf(state, 'b')).toEqual(boxOf(start, 'b'));
});

test('a layer is nudged and stretched', () => {
  const state = after(
    { type: 'nudge', id: 'a', dx: 5, dy: -1 },
    { type: 'stretch', id: 'a', dWidth: 1, dHeight: 2 },
  );
  expect(boxOf(state, 'a')).toEqual({ x: 25, y: 29, width: 51, height: 12 });
});

test('a run of nudges is one step back', () => {
  const nudge: DesignerAction = { type: 'nudge', id: 'a', dx: 1, dy: 0 };
  const state = after(nudge, nudge, nudge, { type: 'undo' });
  expect(boxOf(state, 'a')?.x).toBe(20);
});

test('after settling the next change is a step of its own', () => {
  const nudge: DesignerAction = { type: 'nudge', id: 'a', dx: 1, dy: 0 };
  const state = after(nudge, { type: 'settle' }, nudge, { type: 'undo' });
  expect(boxOf(state, 'a')?.x).toBe(21);
});

test('a drag is one step, the next drag another', () => {
  const place = (x: number, step: string): DesignerAction => ({
    type: 'place',
    id: 'a',
    box: { x, y: 30, width: 50, height: 10 },
    step,
  });
  const state = after(place(21, 'drag 1'), place(25, 'drag 1'), place(40, 'drag 2'));
  const once = reduce(state, { type: 'undo' });
  expect(boxOf(once, 'a')?.x).toBe(25);
  expect(boxOf(reduce(once, { type: 'undo' }), 'a')?.x).toBe(20);
});

test('several steps are taken back and done again', () => {
  const done = after(
    { type: 'rename', name: 'Mẫu mới' },
    { type: 'remove', id: 'b' },
    { type: 'undo' },
    { type: 'undo' },
  );
  expect(done.design).toEqual(start.design);
  const again = reduce(reduce(done, { type: 'redo' }), { type: 'redo' });
  expect(again.design.name).toBe('Mẫu mới');
  expect(ids(again)).toEqual(['a', 'c']);
});

test('a new change forgets what was taken back', () => {
  const state = after(
    { type: 'remove', id: 'b' },
    { type: 'undo' },
    { type: 'rename', name: 'Khác' },
  );
  expect(state.future).toEqual([]);
  expect(reduce(state, { type: 'redo' })).toBe(state);
});

test('nothing to take back changes nothing', () => {
  expect(after({ type: 'undo' })).toBe(start);
});

test('what changes nothing is no step', () => {
  const state = after({ type: 'rename', name: 'Mẫu' }, { type: 'nudge', id: 'a', dx: 0, dy: 0 });
  expect(state.past).toEqual([]);
});

test('only the last hundred steps are kept', () => {
  let state = start;
  for (let number = 1; number <= 130; number += 1) {
    state = reduce(state, { type: 'rename', name: `Mẫu ${number}` });
    state = reduce(state, { type: 'settle' });
  }
  expect(state.past).toHaveLength(100);
});

test('a new layer lies uppermost and is selected', () => {
  const state = after({ type: 'add', layer: layer('d') });
  expect(ids(state)).toEqual(['a', 'b', 'c', 'd']);
  expect(state.selected).toBe('d');
});

test('a page holds sixty layers', () => {
  let state = start;
  for (let number = 0; number < 80; number += 1)
    state = reduce(state, { type: 'add', layer: layer(`new ${number}`) });
  expect(layersOf(state)).toHaveLength(60);
  expect(reduce(state, { type: 'duplicate', id: 'a', copyId: 'x' })).toBe(state);
});

test('a copy lies right above its original, a little aside, and is selected', () => {
  const state = after({ type: 'duplicate', id: 'a', copyId: 'a2' });
  expect(ids(state)).toEqual(['a', 'a2', 'b', 'c']);
  expect(boxOf(state, 'a2')).toEqual({ x: 25, y: 35, width: 50, height: 10 });
  expect(state.selected).toBe('a2');
});

test('what is removed is no longer selected, and comes back by undo', () => {
  const state = after({ type: 'select', id: 'b' }, { type: 'remove', id: 'b' });
  expect(ids(state)).toEqual(['a', 'c']);
  expect(state.selected).toBeNull();
  expect(ids(reduce(state, { type: 'undo' }))).toEqual(['a', 'b', 'c']);
});

test('what undo takes away is no longer selected', () => {
  const state = after({ type: 'add', layer: layer('d') }, { type: 'undo' });
  expect(state.selected).toBeNull();
});

test('layers change places with their neighbours, and stop at the ends', () => {
  expect(ids(after({ type: 'reorder', id: 'a', by: 1 }))).toEqual(['b', 'a', 'c']);
  expect(after({ type: 'reorder', id: 'a', by: -1 }).past).toEqual([]);
});

test('paragraphs are added, changed, moved and removed', () => {
  const state = after(
    { type: 'addParagraph', id: 'a', paragraph: newParagraph('hai') },
    { type: 'changeParagraph', id: 'a', index: 0, part: { text: '{holderName}' } },
    { type: 'moveParagraph', id: 'a', index: 1, by: -1 },
  );
  expect(textsOf(state, 'a')).toEqual(['hai', '{holderName}']);
  expect(textsOf(reduce(state, { type: 'removeParagraph', id: 'a', index: 0 }), 'a')).toEqual([
    '{holderName}',
  ]);
});

test('the last paragraph stays', () => {
  expect(after({ type: 'removeParagraph', id: 'a', index: 0 }).past).toEqual([]);
});

test('a text holds twelve paragraphs', () => {
  let state = start;
  for (let number = 0; number < 20; number += 1)
    state = reduce(state, { type: 'addParagraph', id: 'a', paragraph: newParagraph('') });
  expect(textsOf(state, 'a')).toHaveLength(12);
});

test('typing in one paragraph is one step, its size another', () => {
  const type = (text: string): DesignerAction => ({
    type: 'changeParagraph',
    id: 'a',
    index: 0,
    part: { text },
  });
  const state = after(type('G'), type('Gi'), {
    type: 'changeParagraph',
    id: 'a',
    index: 0,
    part: { size: 20 },
  });
  expect(state.past).toHaveLength(2);
});

test('paragraphs of what is no text do not exist', () => {
  expect(after({ type: 'removeParagraph', id: 'c', index: 0 }).past).toEqual([]);
});

test('turning the page keeps all layers where they are', () => {
  const state = after({ type: 'turn', orientation: 'PORTRAIT' });
  expect(state.design.layout.orientation).toBe('PORTRAIT');
  expect(layersOf(state)).toEqual(layersOf(start));
});

test('another design replaces this one, which comes back by undo', () => {
  const design = { name: 'Bản cũ', layout: { orientation: 'PORTRAIT' as const, layers: [] } };
  const state = after({ type: 'select', id: 'a' }, { type: 'replace', design });
  expect(state.design).toEqual(design);
  expect(state.selected).toBeNull();
  expect(reduce(state, { type: 'undo' }).design).toEqual(start.design);
});

test('what was loaded anew has nothing to take back', () => {
  const design = { name: 'Của đồng nghiệp', layout: start.design.layout };
  expect(after({ type: 'rename', name: 'Của tôi' }, { type: 'load', design })).toEqual(
    begin(design),
  );
});

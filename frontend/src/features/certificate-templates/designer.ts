import type { LayerBox, LayerParagraph, Layout } from '@/shared/api/schema';
import { allowed, moved, stretched } from './geometry';
import { mostLayers, mostParagraphs, pageSize, type Layer } from './layers';

/** What designers change: the name and the page. */
export interface Design {
  name: string;
  layout: Layout;
}

export interface DesignerState {
  design: Design;
  /** The layer that is worked on. */
  selected: string | null;
  /** What there was before each step, the latest last. */
  past: readonly Design[];
  /** What was taken back, the next to return last. */
  future: readonly Design[];
  /** What the last change belonged to; another one of the same adds to its step. */
  step: string | null;
}

export type DesignerAction =
  | { type: 'select'; id: string | null }
  | { type: 'rename'; name: string }
  | { type: 'place'; id: string; box: LayerBox; step?: string }
  | { type: 'nudge'; id: string; dx: number; dy: number }
  | { type: 'stretch'; id: string; dWidth: number; dHeight: number }
  | { type: 'change'; layer: Layer; step?: string }
  | { type: 'add'; layer: Layer }
  | { type: 'duplicate'; id: string; copyId: string }
  | { type: 'remove'; id: string }
  | { type: 'reorder'; id: string; by: 1 | -1 }
  | { type: 'addParagraph'; id: string; paragraph: LayerParagraph }
  | { type: 'changeParagraph'; id: string; index: number; part: Partial<LayerParagraph> }
  | { type: 'moveParagraph'; id: string; index: number; by: 1 | -1 }
  | { type: 'removeParagraph'; id: string; index: number }
  | { type: 'turn'; orientation: Layout['orientation'] }
  | { type: 'replace'; design: Design }
  /** What was loaded from the server: nothing before it can come back. */
  | { type: 'load'; design: Design }
  | { type: 'settle' }
  | { type: 'undo' }
  | { type: 'redo' };

const mostSteps = 100;
const copyOffset = 5;

export function begin(design: Design): DesignerState {
  return { design, selected: null, past: [], future: [], step: null };
}

export function layersOf({ design }: DesignerState): Layer[] {
  return design.layout.layers;
}

export function layerOf(state: DesignerState, id: string | null): Layer | undefined {
  return layersOf(state).find((layer) => layer.id === id);
}

/** What becomes of the design. It changes only where something really differs. */
export function reduce(state: DesignerState, action: DesignerAction): DesignerState {
  switch (action.type) {
    case 'select':
      return { ...state, selected: action.id, step: null };
    case 'settle':
      return { ...state, step: null };
    case 'load':
      return begin(action.design);
    case 'undo':
      return undo(state);
    case 'redo':
      return redo(state);
    case 'rename':
      return changed(state, { ...state.design, name: action.name }, 'rename');
    case 'replace':
      return { ...changed(state, action.design), selected: null };
    case 'turn':
      return changed(state, {
        ...state.design,
        layout: { ...state.design.layout, orientation: action.orientation },
      });
    default:
      return reduceLayers(state, action);
  }
}

type LayerAction = Exclude<
  DesignerAction,
  { type: 'select' | 'settle' | 'load' | 'undo' | 'redo' | 'rename' | 'replace' | 'turn' }
>;

function reduceLayers(state: DesignerState, action: LayerAction): DesignerState {
  const layers = layersOf(state);
  const page = pageSize(state.design.layout.orientation);
  const boxed = (id: string, to: (box: LayerBox) => LayerBox, step: string) =>
    withLayer(state, id, (layer) => ({ ...layer, box: to(layer.box) }), step);
  switch (action.type) {
    case 'place':
      return boxed(action.id, () => allowed(action.box), action.step ?? `place ${action.id}`);
    case 'nudge':
      return boxed(
        action.id,
        (box) => moved(box, action.dx, action.dy, page),
        `nudge ${action.id}`,
      );
    case 'stretch':
      return boxed(
        action.id,
        (box) => stretched(box, action.dWidth, action.dHeight, page),
        `stretch ${action.id}`,
      );
    case 'change':
      return withLayer(state, action.layer.id, () => action.layer, action.step);
    case 'add':
      if (layers.length >= mostLayers) return state;
      return selecting(withLayers(state, [...layers, action.layer]), action.layer.id);
    case 'duplicate':
      return duplicate(state, action.id, action.copyId);
    case 'remove':
      return selecting(
        withLayers(
          state,
          layers.filter(({ id }) => id !== action.id),
        ),
        null,
      );
    case 'reorder':
      return withLayers(state, swapped(layers, indexOf(layers, action.id), action.by));
    default:
      return reduceParagraphs(state, action);
  }
}

type ParagraphAction = Extract<
  LayerAction,
  { type: 'addParagraph' | 'changeParagraph' | 'moveParagraph' | 'removeParagraph' }
>;

function reduceParagraphs(state: DesignerState, action: ParagraphAction): DesignerState {
  const paragraphs = (to: (now: LayerParagraph[]) => LayerParagraph[], step?: string) =>
    withLayer(
      state,
      action.id,
      (layer) => (layer.type === 'TEXT' ? { ...layer, paragraphs: to(layer.paragraphs) } : layer),
      step,
    );
  switch (action.type) {
    case 'addParagraph':
      return paragraphs((now) => (now.length >= mostParagraphs ? now : [...now, action.paragraph]));
    case 'changeParagraph':
      return paragraphs(
        (now) =>
          now.map((one, index) => (index === action.index ? { ...one, ...action.part } : one)),
        `paragraph ${action.id} ${action.index} ${Object.keys(action.part).join()}`,
      );
    case 'moveParagraph':
      return paragraphs((now) => swapped(now, action.index, action.by));
    case 'removeParagraph':
      // A text without paragraphs is no text.
      return paragraphs((now) =>
        now.length === 1 ? now : now.filter((_, index) => index !== action.index),
      );
  }
}

function duplicate(state: DesignerState, id: string, copyId: string): DesignerState {
  const layers = layersOf(state);
  const layer = layerOf(state, id);
  if (layer === undefined || layers.length >= mostLayers) return state;
  const page = pageSize(state.design.layout.orientation);
  const copy = { ...layer, id: copyId, box: moved(layer.box, copyOffset, copyOffset, page) };
  const at = indexOf(layers, id) + 1;
  return selecting(withLayers(state, [...layers.slice(0, at), copy, ...layers.slice(at)]), copyId);
}

function indexOf(layers: readonly Layer[], id: string): number {
  return layers.findIndex((layer) => layer.id === id);
}

function swapped<T>(items: T[], index: number, by: 1 | -1): T[] {
  const one = items[index];
  const other = items[index + by];
  if (one === undefined || other === undefined) return items;
  const next = [...items];
  next[index] = other;
  next[index + by] = one;
  return next;
}

function withLayer(
  state: DesignerState,
  id: string,
  to: (layer: Layer) => Layer,
  step?: string,
): DesignerState {
  return withLayers(
    state,
    layersOf(state).map((layer) => (layer.id === id ? to(layer) : layer)),
    step,
  );
}

function withLayers(state: DesignerState, layers: Layer[], step?: string): DesignerState {
  return changed(state, { ...state.design, layout: { ...state.design.layout, layers } }, step);
}

function selecting(state: DesignerState, id: string | null): DesignerState {
  return { ...state, selected: id };
}

function changed(state: DesignerState, design: Design, step?: string): DesignerState {
  if (sameDesign(design, state.design)) return state;
  const continued = step !== undefined && step === state.step;
  return {
    ...state,
    design,
    past: continued ? state.past : [...state.past.slice(1 - mostSteps), state.design],
    future: [],
    step: step ?? null,
  };
}

export function sameDesign(one: Design, other: Design): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function undo(state: DesignerState): DesignerState {
  const before = state.past.at(-1);
  if (before === undefined) return state;
  return standing({
    ...state,
    design: before,
    past: state.past.slice(0, -1),
    future: [...state.future, state.design],
    step: null,
  });
}

function redo(state: DesignerState): DesignerState {
  const next = state.future.at(-1);
  if (next === undefined) return state;
  return standing({
    ...state,
    design: next,
    past: [...state.past, state.design],
    future: state.future.slice(0, -1),
    step: null,
  });
}

/** What is no longer there cannot stay selected. */
function standing(state: DesignerState): DesignerState {
  return layerOf(state, state.selected) === undefined ? selecting(state, null) : state;
}

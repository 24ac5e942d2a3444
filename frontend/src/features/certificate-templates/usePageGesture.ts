import { useRef, useState, type PointerEvent } from 'react';
import type { LayerBox } from '@/shared/api/schema';
import { layerOf, layersOf, type DesignerAction, type DesignerState } from './designer';
import {
  layerAt,
  moved,
  resized,
  snappedMove,
  snappedResize,
  type Guide,
  type Handle,
} from './geometry';
import { pageSize } from './layers';

interface GestureOptions {
  state: DesignerState;
  dispatch: (action: DesignerAction) => void;
  /** A layer was pointed at. */
  onPick: (id: string) => void;
}

interface Drag {
  id: string;
  from: LayerBox;
  handle: Handle | null;
  clientX: number;
  clientY: number;
  step: string;
}

/** So near, in pixels, an edge is drawn to a line, and a hairline is met. */
const reachInPixels = 6;
const stillInPixels = 8;

/**
 * Choosing, dragging and drawing larger by pointer. A finger drags only what is chosen already: everywhere else it moves the page.
 */
export function usePageGesture({ state, dispatch, onPick }: GestureOptions) {
  const drag = useRef<Drag | null>(null);
  const tap = useRef<{ clientX: number; clientY: number } | null>(null);
  const drags = useRef(0);
  const [guides, setGuides] = useState<Guide[]>([]);
  const page = pageSize(state.design.layout.orientation);

  const pointed = (event: PointerEvent<HTMLElement>) => {
    const frame = event.currentTarget.getBoundingClientRect();
    const scale = page.width / Math.max(1, frame.width);
    return {
      point: { x: (event.clientX - frame.left) * scale, y: (event.clientY - frame.top) * scale },
      scale,
    };
  };
  const under = (event: PointerEvent<HTMLElement>) => {
    const { point, scale } = pointed(event);
    return layerAt(layersOf(state), point, reachInPixels * scale);
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    const { handle, selection } = event.target instanceof HTMLElement ? event.target.dataset : {};
    const { clientX, clientY, pointerId, pointerType } = event;
    const held = handle !== undefined || (pointerType === 'touch' && selection !== undefined);
    if (pointerType === 'touch' && !held) {
      tap.current = { clientX, clientY };
      return;
    }
    // Neither text is marked nor the focus taken away from the layer.
    event.preventDefault();
    const layer = held ? layerOf(state, state.selected) : under(event);
    if (layer === undefined) {
      dispatch({ type: 'select', id: null });
      return;
    }
    onPick(layer.id);
    event.currentTarget.setPointerCapture(pointerId);
    drags.current += 1;
    drag.current = {
      id: layer.id,
      from: layer.box,
      handle: handle === undefined ? null : (handle as Handle),
      clientX,
      clientY,
      step: `drag ${drags.current}`,
    };
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const dragged = drag.current;
    if (dragged === null) return;
    const { scale } = pointed(event);
    const { id, from, handle, step } = dragged;
    const dx = (event.clientX - dragged.clientX) * scale;
    const dy = (event.clientY - dragged.clientY) * scale;
    // A press that trembles moves nothing.
    if (Math.hypot(dx, dy) < 2 * scale) return;
    const reach = event.altKey ? 0 : reachInPixels * scale;
    const others = layersOf(state)
      .filter((layer) => layer.id !== id)
      .map(({ box }) => box);
    const snapped =
      handle === null
        ? snappedMove(moved(from, dx, dy, page), others, page, reach)
        : snappedResize(resized(from, handle, dx, dy, page), handle, others, page, reach);
    setGuides(snapped.guides);
    dispatch({ type: 'place', id, box: snapped.box, step });
  };

  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const tapped = tap.current;
    if (
      tapped !== null &&
      Math.hypot(event.clientX - tapped.clientX, event.clientY - tapped.clientY) < stillInPixels
    ) {
      const layer = under(event);
      if (layer === undefined) dispatch({ type: 'select', id: null });
      else onPick(layer.id);
    }
    end();
  };
  const end = () => {
    if (drag.current !== null) dispatch({ type: 'settle' });
    drag.current = null;
    tap.current = null;
    setGuides([]);
  };

  return { guides, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: end } };
}

import type { DesignerAction } from './designer';

interface Pressed {
  key: string;
  shiftKey: boolean;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

const steps: Partial<Record<string, [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const far = 5;

/** What a key does to the layer that has the focus. */
export function actionOf(
  { key, shiftKey, altKey, ctrlKey, metaKey }: Pressed,
  id: string,
  newId: () => string,
): DesignerAction | null {
  const command = ctrlKey || metaKey;
  if (command && key.toLowerCase() === 'd') return { type: 'duplicate', id, copyId: newId() };
  if (command) return null;
  const step = steps[key];
  if (step !== undefined) {
    const [x, y] = step.map((way) => way * (shiftKey ? far : 1)) as [number, number];
    return altKey
      ? { type: 'stretch', id, dWidth: x, dHeight: y }
      : { type: 'nudge', id, dx: x, dy: y };
  }
  if (key === 'Delete' || key === 'Backspace') return { type: 'remove', id };
  if (key === 'Escape') return { type: 'select', id: null };
  return null;
}

import type { KeyboardEvent } from 'react';

const steps: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Enter: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Moves between the cells of a table of marks: up and down always, sideways where the caret stands at the end of what is
 * typed. Enter goes down after entering a mark, and does what it does on a button.
 */
export function moveInGrid(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const from = event.target as HTMLElement;
  if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === 'Enter' && !(from instanceof HTMLInputElement)) return;
  if (from instanceof HTMLInputElement && step[1] !== 0 && !atEnd(from, step[1])) return;
  const cell = from.closest<HTMLElement>('[data-row]');
  if (cell === null) return;
  const row = Number(cell.dataset['row']) + step[0];
  const column = Number(cell.dataset['column']) + step[1];
  const next = event.currentTarget.querySelector<HTMLElement>(
    `[data-row="${row}"][data-column="${column}"] :is(input, button)`,
  );
  if (next === null) return;
  event.preventDefault();
  next.focus();
  if (next instanceof HTMLInputElement) next.select();
}

function atEnd({ value, selectionStart, selectionEnd }: HTMLInputElement, way: number): boolean {
  const whole = selectionStart === 0 && selectionEnd === value.length;
  return whole || (way < 0 ? selectionEnd === 0 : selectionStart === value.length);
}

import { expect, test } from 'vitest';
import { actionOf } from './keys';

const press = (key: string, held: object = {}) =>
  actionOf(
    { key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...held },
    'a',
    () => 'copy',
  );

test('arrows move by one millimetre, with Shift by five', () => {
  expect(press('ArrowLeft')).toEqual({ type: 'nudge', id: 'a', dx: -1, dy: 0 });
  expect(press('ArrowDown', { shiftKey: true })).toEqual({ type: 'nudge', id: 'a', dx: 0, dy: 5 });
});

test('arrows with Alt change the size', () => {
  expect(press('ArrowRight', { altKey: true })).toEqual({
    type: 'stretch',
    id: 'a',
    dWidth: 1,
    dHeight: 0,
  });
});

test('Delete removes, Ctrl+D copies, Escape lets go', () => {
  expect(press('Delete')).toEqual({ type: 'remove', id: 'a' });
  expect(press('d', { ctrlKey: true })).toEqual({ type: 'duplicate', id: 'a', copyId: 'copy' });
  expect(press('Escape')).toEqual({ type: 'select', id: null });
});

test('other keys are left to the browser', () => {
  expect(press('Tab')).toBeNull();
  expect(press('ArrowLeft', { ctrlKey: true })).toBeNull();
});

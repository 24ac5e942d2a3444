/** Shows from its beginning, where the answer stands, what appears below the screen of a phone, and goes on from there with the keyboard. */
export function intoSight(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'start' });
}

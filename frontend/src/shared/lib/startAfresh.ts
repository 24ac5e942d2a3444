/**
 * Loads the application anew at the address. Whenever somebody else is asking from now on, nothing that was fetched before may stay, and
 * nothing that stands on the page may ask for it again.
 */
export function startAfresh(href: string): void {
  window.location.assign(href);
}

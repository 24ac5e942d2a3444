const asUploaded = /\/original\.(png|jpg)$/;

/** The picture as wide as a phone or a card needs it; the server sends the whole where it has no narrower one. */
export function narrow(url: string): string {
  return url.replace(asUploaded, '/w640');
}

/**
 * What a browser may choose from, by the width in which it shows the picture; nothing where there is no choice.
 *
 * @param width of the picture as it was uploaded, in pixels, if known; else it is taken to be wide
 */
export function widths(url: string, width: number = Infinity): string | undefined {
  if (!asUploaded.test(url) || width <= 640) return undefined;
  const widest =
    width > 1280 ? `${url.replace(asUploaded, '/w1280')} 1280w` : `${url} ${String(width)}w`;
  return `${narrow(url)} 640w, ${widest}`;
}

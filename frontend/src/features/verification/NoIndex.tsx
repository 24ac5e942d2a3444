/** Keeps the page out of search engines: it names a person. */
export function NoIndex() {
  return <meta name="robots" content="noindex, nofollow" />;
}

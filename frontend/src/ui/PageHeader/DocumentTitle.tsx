/** The browser's title, which is the page's own title followed by the product's name. */
export function DocumentTitle({ title }: { title: string }) {
  return <title>{`${title} – Hocso`}</title>;
}

/** The number that was typed, with a decimal comma or point; NaN when it is none. */
export function decimal(typed: string): number {
  const text = typed.trim().replace(',', '.');
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : NaN;
}

/** The number as Vietnamese write it, nothing for none. */
export function written(value: number): string {
  return Number.isNaN(value) ? '' : String(value).replace('.', ',');
}

/** Where a body holds no number though its author has yet to write one. */
export function unwritten(body: unknown, path = ''): string[] {
  if (Number.isNaN(body)) return [path];
  if (Array.isArray(body)) return body.flatMap((item, no) => unwritten(item, `${path}[${no}]`));
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([name, value]) =>
    unwritten(value, path === '' ? name : `${path}.${name}`),
  );
}

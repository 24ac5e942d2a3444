/** As many squares as a code has along each side. */
export const qrModules = 29;

const corner = 7;

/** Something that looks like a code and leads nowhere: only an issued certificate has an address. */
export const qrPath = squares()
  .map(([column, row]) => `M${column} ${row}h1v1h-1z`)
  .join('');

function squares(): [number, number][] {
  const dark: [number, number][] = [];
  for (let row = 0; row < qrModules; row += 1)
    for (let column = 0; column < qrModules; column += 1)
      if (isDark(column, row)) dark.push([column, row]);
  return dark;
}

function isDark(column: number, row: number): boolean {
  const far = qrModules - corner;
  for (const [left, top] of [
    [0, 0],
    [far, 0],
    [0, far],
  ] as const) {
    const x = column - left;
    const y = row - top;
    if (x >= -1 && x <= corner && y >= -1 && y <= corner) {
      const ring = Math.max(Math.abs(x - 3), Math.abs(y - 3));
      return ring === 3 || ring <= 1;
    }
  }
  return (column * 7 + row * 13 + column * row * 3 + ((column ^ row) % 5)) % 7 < 3;
}

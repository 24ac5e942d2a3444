import type { CSSProperties } from 'react';

/** How far in a line begins; the stylesheet knows how wide a step is. */
export function indent(level: number): CSSProperties {
  return { '--steps': Math.min(level - 1, 8) } as CSSProperties;
}

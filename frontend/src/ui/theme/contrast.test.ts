import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/ui/tokens.css', 'utf8');

function tokens(scheme: 'light' | 'dark'): Map<string, string> {
  const start = css.indexOf(`:root[data-mantine-color-scheme='${scheme}'] {`);
  const block = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[\da-f]{6})/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const words: [string, string][] = [
  ...['page', 'surface', 'surface-raised', 'surface-sunken'].flatMap(
    (ground): [string, string][] => [
      ['ink', ground],
      ['ink-muted', ground],
      ['brand-ink', ground],
      ['danger-ink', ground],
    ],
  ),
  ['ink-on-brand', 'brand'],
  ['ink-on-brand', 'brand-hover'],
  ['ink-on-brand', 'danger'],
  ['brand-ink', 'brand-soft'],
  ['brand-ink', 'brand-soft-hover'],
  ['brand-deep-ink', 'brand-deep'],
  ...['success', 'danger', 'info', 'accent', 'neutral'].map((tone): [string, string] => [
    `${tone}-ink`,
    `${tone}-soft`,
  ]),
  ['highlight-ink', 'highlight'],
];

const shapes: [string, string][] = [
  ['line-strong', 'surface'],
  ['focus', 'surface'],
  ['focus', 'page'],
  ['brand', 'surface'],
];

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  const colours = tokens(scheme);
  const colour = (name: string) => colours.get(name) ?? expect.fail(`no colour ${name}`);

  test.each(words)('words in %s on %s reach 4.5 to 1', (ink, ground) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(shapes)('the edge %s on %s reaches 3 to 1', (edge, ground) => {
    expect(contrast(colour(edge), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});

import { expect, test } from 'vitest';
import { newParagraph } from './layers';
import { pointsPerMillimetre, typeset, type Measure } from './typeset';

/** Every letter is half as wide as high. */
const measure: Measure = (text) => text.length / 2;
const same = (text: string) => text;

const layer = (more: object = {}, ...texts: string[]) => ({
  box: { x: 0, y: 0, width: 100 / pointsPerMillimetre, height: 100 / pointsPerMillimetre },
  align: 'LEFT' as const,
  anchor: 'TOP' as const,
  paragraphs: texts.map((text) => ({ ...newParagraph(text), size: 10, ...more })),
});

test('a short line is set as large as asked, from the left', () => {
  expect(typeset(layer({}, 'Cấp cho'), same, measure)).toMatchObject([
    { text: 'Cấp cho', x: 0, size: 10 },
  ]);
});

test('lines stand in the middle or at the right', () => {
  const text = layer({}, '1234567890');
  expect(typeset({ ...text, align: 'CENTRE' }, same, measure)[0]?.x).toBeCloseTo(25);
  expect(typeset({ ...text, align: 'RIGHT' }, same, measure)[0]?.x).toBeCloseTo(50);
});

test('a line that is a little too long is set smaller rather than broken', () => {
  const [line, ...more] = typeset(layer({ lines: 3 }, 'aaaaa bbbbb ccccc ddd e'), same, measure);
  expect(more).toEqual([]);
  expect(line?.size).toBe(8.5);
});

test('what would become much smaller takes more lines, of about equal length', () => {
  const lines = typeset(layer({ lines: 3 }, 'aaaaa bbbbb ccccc ddddd eeeee fffff'), same, measure);
  expect(lines.map(({ text }) => text)).toEqual(['aaaaa bbbbb ccccc', 'ddddd eeeee fffff']);
  expect(lines[0]?.size).toBe(10);
});

test('with one line allowed it becomes as small as it must', () => {
  const lines = typeset(layer({ lines: 1 }, 'a'.repeat(99)), same, measure);
  expect(lines).toHaveLength(1);
  expect(lines[0]?.size).toBe(2);
});

test('a column too high for its box is set smaller as a whole', () => {
  const lines = typeset(layer({ size: 40 }, 'a', 'b', 'c'), same, measure);
  expect(lines).toHaveLength(3);
  expect(Math.max(...lines.map(({ y }) => y))).toBeLessThanOrEqual(100);
});

test('a column holds on to the top, the middle or the bottom', () => {
  const y = (anchor: 'TOP' | 'MIDDLE' | 'BOTTOM') =>
    typeset({ ...layer({}, 'a'), anchor }, same, measure)[0]?.y ?? 0;
  expect(y('MIDDLE') - y('TOP')).toBeCloseTo((100 - 12.8) / 2);
  expect(y('BOTTOM') - y('TOP')).toBeCloseTo(100 - 12.8);
});

test('gaps grow in the middle alone', () => {
  const gap = (anchor: 'TOP' | 'MIDDLE') => {
    const [first, second] = typeset({ ...layer({ before: 10 }, 'a', 'b'), anchor }, same, measure);
    return (second?.y ?? 0) - (first?.y ?? 0);
  };
  expect(gap('TOP')).toBeCloseTo(22.8);
  expect(gap('MIDDLE')).toBeCloseTo(12.8 + 19);
});

test('a paragraph that comes to nothing takes no room', () => {
  const lines = typeset(layer({}, '{a}', 'b'), (text) => (text === '{a}' ? '' : text), measure);
  expect(lines.map(({ text }) => text)).toEqual(['b']);
});

test('capitals follow Vietnamese', () => {
  expect(typeset(layer({ upperCase: true }, 'chuyển đổi số'), same, measure)[0]?.text).toBe(
    'CHUYỂN ĐỔI SỐ',
  );
});

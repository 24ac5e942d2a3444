import type {
  BarLayer,
  FrameLayer,
  ImageLayer,
  LayerBox,
  LayerParagraph,
  Layout,
  QrLayer,
  SigningMarkLayer,
  TextLayer,
} from '@/shared/api/schema';

/** Something drawn on the page, told apart by its type. */
export type Layer = TextLayer | ImageLayer | BarLayer | FrameLayer | QrLayer | SigningMarkLayer;
export type LayerType = Layer['type'];
export type Orientation = Layout['orientation'];
export type Weight = LayerParagraph['weight'];

/** The kinds in the order in which they are offered. */
export const layerTypes: readonly LayerType[] = [
  'TEXT',
  'IMAGE',
  'BAR',
  'FRAME',
  'QR',
  'SIGNING_MARK',
];

/** As many as the server takes. */
export const mostLayers = 60;
export const mostParagraphs = 12;

export interface Size {
  width: number;
  height: number;
}

/** A4 in millimetres. */
export function pageSize(orientation: Orientation): Size {
  return orientation === 'LANDSCAPE' ? { width: 297, height: 210 } : { width: 210, height: 297 };
}

/** A bar this thin, in millimetres, is called a line. */
const thickestLine = 2;

export function isLine({ box }: BarLayer): boolean {
  return Math.min(box.width, box.height) <= thickestLine;
}

const ink = '#10272C';
const brand = '#0F6469';

export function newParagraph(text: string): LayerParagraph {
  return { text, weight: 'REGULAR', size: 12, colour: ink, upperCase: false, lines: 2, before: 0 };
}

const sizes: Record<LayerType, Size> = {
  TEXT: { width: 100, height: 12 },
  IMAGE: { width: 30, height: 30 },
  BAR: { width: 60, height: 0.4 },
  FRAME: { width: 100, height: 60 },
  QR: { width: 34, height: 34 },
  SIGNING_MARK: { width: 60, height: 14.5 },
};

interface Making {
  id: string;
  type: LayerType;
  orientation: Orientation;
  /** What a text says at first. */
  text: string;
  /** The picture that an image shows at first. */
  image?: string;
}

/** A new layer in the middle of the page. */
export function newLayer({ id, type, orientation, text, image = '' }: Making): Layer {
  const page = pageSize(orientation);
  const { width, height } = sizes[type];
  const box: LayerBox = {
    x: (page.width - width) / 2,
    y: (page.height - height) / 2,
    width,
    height,
  };
  switch (type) {
    case 'TEXT':
      return {
        type,
        id,
        box,
        align: 'CENTRE',
        anchor: 'MIDDLE',
        paragraphs: [newParagraph(text)],
      };
    case 'IMAGE':
      return { type, id, box, image };
    case 'BAR':
      return { type, id, box, colour: brand };
    case 'FRAME':
      return { type, id, box, colour: brand, thickness: 1 };
    case 'QR':
      return { type, id, box };
    case 'SIGNING_MARK':
      return { type, id, box, colour: brand };
  }
}

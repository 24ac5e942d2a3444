import type { TFunction } from 'i18next';
import { formatNumber } from '@/shared/lib/dates';
import { withNames, type FieldCode } from './fields';
import { isLine, type Layer } from './layers';

type Words = TFunction<'certificate-templates'>;

const longest = 48;

export function fieldName(t: Words): (code: FieldCode) => string {
  return (code) => t(`fields.${code}`);
}

/** What a layer is called: a text by what it says, the rest by what they are. */
export function layerName(t: Words, layer: Layer): string {
  switch (layer.type) {
    case 'TEXT': {
      const text = layer.paragraphs
        .map((one) => withNames(one.text, fieldName(t)).trim())
        .filter((words) => words !== '')
        .join(' / ');
      if (text === '') return t('layer.emptyText');
      return text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;
    }
    case 'BAR':
      return t(isLine(layer) ? 'layer.line' : 'layer.area');
    default:
      return t(`layer.${layer.type}`);
  }
}

/** Its name with where it stands, to be read aloud. */
export function layerPlace(t: Words, layer: Layer): string {
  const { x, y, width, height } = layer.box;
  return t('layer.place', {
    name: layerName(t, layer),
    x: formatNumber(x),
    y: formatNumber(y),
    width: formatNumber(width),
    height: formatNumber(height),
  });
}

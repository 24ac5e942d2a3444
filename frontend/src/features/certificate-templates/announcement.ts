import type { TFunction } from 'i18next';
import { formatNumber } from '@/shared/lib/dates';
import { layerOf, layersOf, type DesignerAction, type DesignerState } from './designer';

export type Announcement =
  | { said: 'box'; x: number; y: number; width: number; height: number }
  | { said: 'order'; place: number; count: number }
  | { said: 'added' | 'removed' | 'undone' | 'redone' | 'turned' };

/** What there is to tell of an act whose outcome is otherwise only seen. */
export function announcement(action: DesignerAction, after: DesignerState): Announcement | null {
  switch (action.type) {
    case 'place':
    case 'nudge':
    case 'stretch': {
      const layer = layerOf(after, action.id);
      return layer === undefined ? null : { said: 'box', ...layer.box };
    }
    case 'reorder': {
      const layers = layersOf(after);
      const index = layers.findIndex(({ id }) => id === action.id);
      return { said: 'order', place: layers.length - index, count: layers.length };
    }
    case 'add':
    case 'duplicate':
      return { said: 'added' };
    case 'remove':
      return { said: 'removed' };
    case 'turn':
      return { said: 'turned' };
    case 'undo':
      return { said: 'undone' };
    case 'redo':
      return { said: 'redone' };
    default:
      return null;
  }
}

export function announced(t: TFunction<'certificate-templates'>, told: Announcement): string {
  switch (told.said) {
    case 'box':
      return t('said.box', {
        x: formatNumber(told.x),
        y: formatNumber(told.y),
        width: formatNumber(told.width),
        height: formatNumber(told.height),
      });
    case 'order':
      return t('said.order', { place: told.place, total: told.count });
    default:
      return t(`said.${told.said}`);
  }
}

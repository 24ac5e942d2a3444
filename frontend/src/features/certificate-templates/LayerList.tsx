import {
  IconArrowDown,
  IconArrowUp,
  IconCopy,
  IconLetterT,
  IconLine,
  IconPhoto,
  IconQrcode,
  IconRectangle,
  IconRosetteDiscountCheck,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { newId } from '@/shared/api/retry';
import { IconButton } from '@/ui/Button/IconButton';
import { layersOf, type DesignerAction, type DesignerState } from './designer';
import { isOutside } from './geometry';
import { layerName } from './layerName';
import { pageSize, type LayerType } from './layers';
import classes from './Designer.module.css';

export const layerIcons: Record<LayerType, typeof IconPhoto> = {
  TEXT: IconLetterT,
  IMAGE: IconPhoto,
  BAR: IconLine,
  FRAME: IconRectangle,
  QR: IconQrcode,
  SIGNING_MARK: IconRosetteDiscountCheck,
};

interface LayerListProps {
  state: DesignerState;
  dispatch: (action: DesignerAction) => void;
  onPick: () => void;
}

/** The layers from the uppermost down; what can be done with the chosen one stands beside it. */
export function LayerList({ state, dispatch, onPick }: LayerListProps) {
  const { t } = useTranslation('certificate-templates');
  const layers = layersOf(state).toReversed();
  const page = pageSize(state.design.layout.orientation);
  if (layers.length === 0) return <p className={classes.quiet}>{t('layers.none')}</p>;
  return (
    <ol className={classes.layers}>
      {layers.map((layer, index) => {
        const { id, type, box } = layer;
        const Icon = layerIcons[type];
        const name = layerName(t, layer);
        const chosen = id === state.selected;
        return (
          <li key={id} className={classes.layer} data-chosen={chosen || undefined}>
            <button
              type="button"
              className={classes.layerName}
              aria-pressed={chosen}
              onClick={() => {
                dispatch({ type: 'select', id });
                onPick();
              }}
            >
              <Icon aria-hidden />
              <span>{name}</span>
              {isOutside(box, page) && (
                <span className={classes.outside}>{t('layers.outside')}</span>
              )}
            </button>
            {chosen && (
              <span className={classes.layerActs}>
                <IconButton
                  size="small"
                  label={t('layers.up', { name })}
                  icon={<IconArrowUp />}
                  disabled={index === 0}
                  onClick={() => dispatch({ type: 'reorder', id, by: 1 })}
                />
                <IconButton
                  size="small"
                  label={t('layers.down', { name })}
                  icon={<IconArrowDown />}
                  disabled={index === layers.length - 1}
                  onClick={() => dispatch({ type: 'reorder', id, by: -1 })}
                />
                <IconButton
                  size="small"
                  label={t('layers.duplicate', { name })}
                  icon={<IconCopy />}
                  onClick={() => dispatch({ type: 'duplicate', id, copyId: newId() })}
                />
                <IconButton
                  size="small"
                  label={t('layers.remove', { name })}
                  icon={<IconTrash />}
                  onClick={() => dispatch({ type: 'remove', id })}
                />
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

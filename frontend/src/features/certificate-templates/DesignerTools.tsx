import { Menu } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconPlus,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button/Button';
import { IconButton } from '@/ui/Button/IconButton';
import { layersOf, type DesignerAction, type DesignerState } from './designer';
import { layerIcons } from './LayerList';
import { layerTypes, mostLayers, type LayerType } from './layers';
import classes from './Designer.module.css';

interface DesignerToolsProps {
  state: DesignerState;
  dispatch: (action: DesignerAction) => void;
  onAdd: (type: LayerType) => void;
  zoom: number;
  onZoom: (zoom: number) => void;
  /** Whether fields are shown by name rather than filled with made-up values. */
  named: boolean;
  onNamed: (named: boolean) => void;
  readOnly: boolean;
}

const zooms = [1, 1.5, 2, 3];

/** What is done with the page as a whole. */
export function DesignerTools({
  state,
  dispatch,
  onAdd,
  zoom,
  onZoom,
  named,
  onNamed,
  readOnly,
}: DesignerToolsProps) {
  const { t } = useTranslation('certificate-templates');
  const place = zooms.indexOf(zoom);
  const zoomBy = (by: number) => onZoom(zooms[place + by] ?? zoom);
  return (
    <div className={classes.tools} role="group" aria-label={t('tools.label')}>
      {!readOnly && (
        <>
          <Menu position="bottom-start">
            <Menu.Target>
              <Button
                size="small"
                icon={<IconPlus />}
                unavailable={
                  layersOf(state).length >= mostLayers
                    ? t('tools.full', { most: mostLayers })
                    : undefined
                }
              >
                {t('tools.add')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {layerTypes.map((type) => {
                const Icon = layerIcons[type];
                return (
                  <Menu.Item
                    key={type}
                    leftSection={<Icon size={18} aria-hidden />}
                    onClick={() => onAdd(type)}
                  >
                    {t(`tools.${type}`)}
                  </Menu.Item>
                );
              })}
            </Menu.Dropdown>
          </Menu>
          <IconButton
            size="small"
            label={t('tools.undo')}
            icon={<IconArrowBackUp />}
            disabled={state.past.length === 0}
            onClick={() => dispatch({ type: 'undo' })}
          />
          <IconButton
            size="small"
            label={t('tools.redo')}
            icon={<IconArrowForwardUp />}
            disabled={state.future.length === 0}
            onClick={() => dispatch({ type: 'redo' })}
          />
        </>
      )}
      <span className={classes.spring} />
      <Button tone="secondary" size="small" aria-pressed={named} onClick={() => onNamed(!named)}>
        {t('tools.named')}
      </Button>
      <IconButton
        size="small"
        label={t('tools.smaller')}
        icon={<IconZoomOut />}
        disabled={place === 0}
        onClick={() => zoomBy(-1)}
      />
      <IconButton
        size="small"
        label={t('tools.larger')}
        icon={<IconZoomIn />}
        disabled={place === zooms.length - 1}
        onClick={() => zoomBy(1)}
      />
    </div>
  );
}

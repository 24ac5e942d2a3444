import { IconPhoto } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button/Button';
import { ColourField } from './ColourField';
import type { DesignerAction } from './designer';
import { FigureField } from './FigureField';
import { layerName } from './layerName';
import type { Layer } from './layers';
import { TextProperties } from './TextProperties';
import classes from './Designer.module.css';

interface LayerPropertiesProps {
  layer: Layer;
  dispatch: (action: DesignerAction) => void;
  onChoosePicture: () => void;
}

const sides = ['x', 'y', 'width', 'height'] as const;
const longestSide = 297;

/** Where the chosen layer stands and how it looks. */
export function LayerProperties({ layer, dispatch, onChoosePicture }: LayerPropertiesProps) {
  const { t } = useTranslation('certificate-templates');
  const { id, box } = layer;
  return (
    <div className={classes.fields}>
      <p className={classes.chosen}>{layerName(t, layer)}</p>
      <div className={classes.four}>
        {sides.map((side) => (
          <FigureField
            key={side}
            label={t(`box.${side}`)}
            value={box[side]}
            least={side === 'x' || side === 'y' ? 0 : 0.1}
            most={longestSide}
            onChange={(value) => dispatch({ type: 'place', id, box: { ...box, [side]: value } })}
          />
        ))}
      </div>
      {layer.type === 'TEXT' && <TextProperties layer={layer} dispatch={dispatch} />}
      {layer.type === 'IMAGE' && (
        <Button tone="secondary" size="small" icon={<IconPhoto />} onClick={onChoosePicture}>
          {t('picture.change')}
        </Button>
      )}
      {'colour' in layer && (
        <ColourField
          label={t('colour')}
          value={layer.colour}
          onChange={(colour) =>
            dispatch({ type: 'change', layer: { ...layer, colour }, step: `colour ${id}` })
          }
        />
      )}
      {layer.type === 'FRAME' && (
        <FigureField
          label={t('thickness')}
          value={layer.thickness}
          least={0.2}
          most={10}
          onChange={(thickness) =>
            dispatch({ type: 'change', layer: { ...layer, thickness }, step: `thickness ${id}` })
          }
        />
      )}
      {layer.type === 'QR' && <p className={classes.quiet}>{t('qrHint')}</p>}
      {layer.type === 'SIGNING_MARK' && <p className={classes.quiet}>{t('signingHint')}</p>}
    </div>
  );
}

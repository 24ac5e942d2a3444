import { useTranslation } from 'react-i18next';
import { DecimalField } from '@/question-types/fields/DecimalField';
import { ItemRows } from '@/question-types/fields/ItemRows';
import type { EditorProps } from '@/question-types/kind';
import { Button } from '@/ui/Button/Button';
import { SelectField } from '@/ui/Field/SelectField';
import { mostPoints, shapes, type Area, type Point } from './hotSpot';

interface AreaFieldsProps extends Pick<EditorProps, 'field'> {
  path: string;
  area: Area;
  /** Whether points set on the picture belong to this area. */
  drawn: boolean;
  onDraw: () => void;
  onChange: (area: Area) => void;
}

/** The shape of an area and its points as numbers, which the picture changes too. */
export function AreaFields({ path, area, drawn, field, onDraw, onChange }: AreaFieldsProps) {
  const { t } = useTranslation('question-types');
  const { shape, points } = area;
  return (
    <>
      <SelectField
        {...field(path)}
        label={t('form.shape')}
        hint={t(`form.shapeHints.${shape}`)}
        choices={shapes.map((value) => ({ value, label: t(`form.shapes.${value}`) }))}
        value={shape}
        onChange={(next) => onChange({ shape: next, points: points.slice(0, mostPoints[next]) })}
      />
      <Button tone={drawn ? 'secondary' : 'quiet'} aria-pressed={drawn} onClick={onDraw}>
        {t('form.drawArea')}
      </Button>
      <div data-wide>
        <ItemRows<Point>
          {...field(`${path}.points`)}
          legend={t('form.areaPoints')}
          items={points}
          fewest={0}
          most={mostPoints[shape]}
          nameOf={(index) => t('form.areaPoint', { no: index + 1 })}
          addWords={t('form.addPoint')}
          fresh={() => ({ x: NaN, y: NaN })}
          onChange={(next) => onChange({ shape, points: next })}
        >
          {(point, index, change) => (
            <>
              <DecimalField
                {...field(`${path}.points[${index}].x`)}
                label={t('across')}
                value={point.x}
                onChange={(x) => change({ ...point, x })}
              />
              <DecimalField
                {...field(`${path}.points[${index}].y`)}
                label={t('down')}
                value={point.y}
                onChange={(y) => change({ ...point, y })}
              />
            </>
          )}
        </ItemRows>
      </div>
    </>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DecimalField } from '@/question-types/fields/DecimalField';
import { Button } from '@/ui/Button/Button';
import type { Point } from './hotSpot';
import classes from './HotSpot.module.css';

interface PointFieldsProps {
  id: string;
  onPoint: (point: Point) => void;
}

const isPercent = (number: number) => number >= 0 && number <= 100;

/** Sets a point by two numbers, for whoever does not point. */
export function PointFields({ id, onPoint }: PointFieldsProps) {
  const { t } = useTranslation('question-types');
  const [{ x, y }, setPoint] = useState<Point>({ x: NaN, y: NaN });
  return (
    <details>
      <summary className={classes.summary}>{t('pointByNumbers')}</summary>
      <div className={classes.numbers}>
        <DecimalField
          id={`${id}-x`}
          label={t('across')}
          value={x}
          onChange={(value) => setPoint({ x: value, y })}
        />
        <DecimalField
          id={`${id}-y`}
          label={t('down')}
          value={y}
          onChange={(value) => setPoint({ x, y: value })}
        />
        <Button
          tone="secondary"
          unavailable={isPercent(x) && isPercent(y) ? undefined : t('percentNeeded')}
          onClick={() => onPoint({ x, y })}
        >
          {t('setPoint')}
        </Button>
      </div>
    </details>
  );
}

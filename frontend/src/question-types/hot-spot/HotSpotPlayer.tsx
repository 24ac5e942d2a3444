import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/lib/dates';
import { as, type PlayerProps } from '@/question-types/kind';
import { IconButton } from '@/ui/Button/IconButton';
import { Notice } from '@/ui/Notice/Notice';
import { Row, Rows } from '@/ui/Rows/Rows';
import { Aim } from './Aim';
import type { Point, ShownPicture } from './hotSpot';
import { PointFields } from './PointFields';
import classes from './HotSpot.module.css';

/** Points set on a picture by pointing, by a cross that keys move, or by two numbers. */
export function HotSpotPlayer({ question, name, answer, onAnswer }: PlayerProps) {
  const { t } = useTranslation('question-types');
  const { url, description = '', mostPoints = 1 } = as<ShownPicture>(question.shown);
  const { points = [] } = as<{ points: Point[] }>(answer);
  const set = (point: Point) => onAnswer({ points: [...points, point].slice(-mostPoints) });
  if (url == null) return <Notice tone="warning">{t('noPicture')}</Notice>;
  return (
    <div className={classes.player}>
      <p className={classes.hint}>{t('pointsHint', { count: mostPoints })}</p>
      <Aim url={url} description={description} onPoint={set}>
        {points.map(({ x, y }, no) => (
          <ellipse
            key={no}
            className={classes.point}
            cx={x}
            cy={y}
            rx={1.2}
            ry={1.2}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </Aim>
      <Rows aria-label={t('points')}>
        {points.map(({ x, y }, no) => (
          <Row key={no}>
            <span>{t('pointAt', { no: no + 1, x: formatNumber(x), y: formatNumber(y) })}</span>
            <IconButton
              size="small"
              label={t('removePoint', { no: no + 1 })}
              icon={<IconTrash />}
              onClick={() => onAnswer({ points: points.filter((_, other) => other !== no) })}
            />
          </Row>
        ))}
      </Rows>
      <PointFields id={name} onPoint={set} />
    </div>
  );
}

import { useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/lib/dates';
import type { Point } from './hotSpot';
import classes from './HotSpot.module.css';

interface AimProps {
  url: string;
  /** What the picture shows, for whoever cannot see it. */
  description: string;
  onPoint: (point: Point) => void;
  /** What is drawn over the picture, in percentages of its width and height. */
  children?: ReactNode;
}

const middle: Point = { x: 50, y: 50 };

const steps: Partial<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

const onPicture = (percent: number) => Math.round(Math.min(100, Math.max(0, percent)) * 10) / 10;

/** A picture to point at: with a pointer, or with a cross that the arrow keys move and Enter sets. */
export function Aim({ url, description, onPoint, children }: AimProps) {
  const { t } = useTranslation('question-types');
  const [cross, setCross] = useState<Point | null>(null);
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const far = event.shiftKey ? 10 : 1;
    setCross((now) => {
      const { x, y } = now ?? middle;
      return { x: onPicture(x + step.x * far), y: onPicture(y + step.y * far) };
    });
  };
  const point = ({ detail, clientX, clientY, currentTarget }: MouseEvent) => {
    // A press of a key makes a click without a place.
    if (detail === 0) return onPoint(cross ?? middle);
    const box = currentTarget.getBoundingClientRect();
    onPoint({
      x: onPicture(((clientX - box.left) / box.width) * 100),
      y: onPicture(((clientY - box.top) / box.height) * 100),
    });
  };
  return (
    <div className={classes.aim}>
      <button
        type="button"
        className={classes.picture}
        aria-label={t('aim', { description })}
        onKeyDown={move}
        onClick={point}
        onFocus={({ target }) => {
          if (target.matches(':focus-visible')) setCross((now) => now ?? middle);
        }}
        onBlur={() => setCross(null)}
      >
        <img src={url} alt="" draggable={false} />
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden>
          {children}
          {cross !== null && (
            <path
              className={classes.cross}
              d={`M${cross.x} 0V100M0 ${cross.y}H100`}
              vectorEffect="non-scaling-stroke"
            />
          )}
        </svg>
      </button>
      <p role="status" className={classes.said}>
        {cross !== null && t('crossAt', { x: formatNumber(cross.x), y: formatNumber(cross.y) })}
      </p>
    </div>
  );
}

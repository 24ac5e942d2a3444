import type { Area } from './hotSpot';
import classes from './HotSpot.module.css';

/** An area drawn in percentages of the picture, or what there is of it. */
export function AreaShape({ area, current }: { area: Area; current: boolean }) {
  const { shape, points } = area;
  const look = {
    className: classes.area,
    'data-current': current || undefined,
    vectorEffect: 'non-scaling-stroke' as const,
  };
  const [first, second] = points;
  if (first === undefined) return null;
  if (second === undefined) return <circle {...look} cx={first.x} cy={first.y} r={1} />;
  if (shape === 'RECTANGLE') {
    return (
      <rect
        {...look}
        x={Math.min(first.x, second.x)}
        y={Math.min(first.y, second.y)}
        width={Math.abs(second.x - first.x)}
        height={Math.abs(second.y - first.y)}
      />
    );
  }
  if (shape === 'CIRCLE') {
    const radius = Math.hypot(second.x - first.x, second.y - first.y);
    return <circle {...look} cx={first.x} cy={first.y} r={radius} />;
  }
  return <polygon {...look} points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />;
}

import classes from './Rays.module.css';

const rings = [
  { radius: 92, count: 14, length: 26, width: 5 },
  { radius: 150, count: 42, length: 10, width: 3 },
  { radius: 196, count: 28, length: 22, width: 2 },
  { radius: 250, count: 84, length: 8, width: 3 },
  { radius: 300, count: 56, length: 26, width: 2 },
  { radius: 362, count: 126, length: 8, width: 2 },
];

/** Our ornament: the rings of a bronze drum, drawn with the strokes of a signal. */
export function Rays() {
  return (
    <svg className={classes.rays} viewBox="-400 -400 800 800" aria-hidden>
      <path className={classes.star} d={star(14, 74, 34)} />
      {rings.map(({ radius, count, length, width }) => (
        <circle
          key={radius}
          r={radius + length / 2}
          className={classes.ring}
          strokeWidth={length}
          strokeDasharray={dashes(radius + length / 2, count, width)}
        />
      ))}
    </svg>
  );
}

function dashes(radius: number, count: number, width: number): string {
  const step = (2 * Math.PI * radius) / count;
  return `${width} ${(step - width).toFixed(3)}`;
}

function star(points: number, outer: number, inner: number): string {
  const corners = Array.from({ length: points * 2 }, (_, index) => {
    const radius = index % 2 === 0 ? outer : inner;
    const angle = (index * Math.PI) / points;
    return `${(radius * Math.sin(angle)).toFixed(1)} ${(-radius * Math.cos(angle)).toFixed(1)}`;
  });
  return `M${corners.join('L')}Z`;
}

import type { TextLayer } from '@/shared/api/schema';
import { pieces } from './fields';
import { fontOf, measure } from './measure';
import { typeset, type SetLine } from './typeset';
import classes from './PageDrawing.module.css';

interface TextDrawingProps {
  layer: TextLayer;
  fill: (text: string) => string;
}

/** The lines of a text, with its fields as chips where they are shown by name. */
export function TextDrawing({ layer, fill }: TextDrawingProps) {
  return (
    <g className={classes.letters}>
      {typeset(layer, fill, measure).map((line, index) => (
        <Line key={index} line={line} />
      ))}
    </g>
  );
}

function Line({ line }: { line: SetLine }) {
  const { size, weight, y, colour } = line;
  const { style, weight: thickness } = fontOf[weight];
  const wide = pieces(line.text).map((piece) => ({
    ...piece,
    width: measure(piece.text, weight) * size,
  }));
  const placed = wide.map((piece, index) => ({
    ...piece,
    at: wide.slice(0, index).reduce((left, { width }) => left + width, line.x),
  }));
  return (
    <>
      {placed.map(({ text, chip, at, width }, index) => (
        <g key={index}>
          {chip && (
            <rect
              className={classes.chip}
              x={at - size * 0.12}
              y={y - size * 0.92}
              width={width + size * 0.24}
              height={size * 1.2}
              rx={size * 0.22}
            />
          )}
          <text x={at} y={y} fontSize={size} fontWeight={thickness} fontStyle={style} fill={colour}>
            {text}
          </text>
        </g>
      ))}
    </>
  );
}

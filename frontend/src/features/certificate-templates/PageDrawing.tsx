import type { LayerBox, Layout, TemplatePicture } from '@/shared/api/schema';
import { pointsPerMillimetre as pt } from './typeset';
import { pageSize, type Layer } from './layers';
import { TextDrawing } from './TextDrawing';
import { useTypefaces } from './measure';
import { qrPath, qrModules } from './qrPlaceholder';
import './fonts.css';
import classes from './PageDrawing.module.css';

interface PageDrawingProps {
  layout: Layout;
  pictures: readonly TemplatePicture[];
  /** Turns the text of a paragraph into what is shown. */
  fill: (text: string) => string;
  /** The words of the signing mark, from its first line to its last. */
  signing: readonly string[];
}

/** The page as it will be printed, measured in points. */
export function PageDrawing({ layout, pictures, fill, signing }: PageDrawingProps) {
  const page = pageSize(layout.orientation);
  // Whatever was measured before a typeface arrived is measured again.
  useTypefaces();
  return (
    <svg
      className={classes.drawing}
      viewBox={`0 0 ${page.width * pt} ${page.height * pt}`}
      aria-hidden
    >
      {layout.layers.map((layer) => (
        <LayerDrawing
          key={layer.id}
          layer={layer}
          pictures={pictures}
          fill={fill}
          signing={signing}
        />
      ))}
    </svg>
  );
}

interface LayerDrawingProps extends Omit<PageDrawingProps, 'layout'> {
  layer: Layer;
}

function LayerDrawing({ layer, pictures, fill, signing }: LayerDrawingProps) {
  const box = inPoints(layer.box);
  switch (layer.type) {
    case 'TEXT':
      return <TextDrawing layer={layer} fill={fill} />;
    case 'IMAGE': {
      const picture = pictures.find(({ image }) => image === layer.image);
      return picture === undefined ? (
        <rect {...box} className={classes.missing} />
      ) : (
        <image {...box} href={picture.url} preserveAspectRatio="xMidYMid meet" />
      );
    }
    case 'BAR':
      return <rect {...box} fill={layer.colour} />;
    case 'FRAME':
      return <rect {...box} fill="none" stroke={layer.colour} strokeWidth={layer.thickness} />;
    case 'QR': {
      const side = Math.min(box.width, box.height) / qrModules;
      return <path d={qrPath} transform={`translate(${box.x} ${box.y}) scale(${side})`} />;
    }
    case 'SIGNING_MARK': {
      const unit = box.height / 41;
      const [first = '', second = '', third = ''] = signing;
      const left = box.x + 8 * unit;
      return (
        <g fill={layer.colour} className={classes.letters}>
          <rect {...box} fill="none" stroke={layer.colour} strokeWidth={0.7} />
          <text x={left} y={box.y + 11 * unit} fontSize={8 * unit} fontWeight={600}>
            {first}
          </text>
          <text x={left} y={box.y + 22 * unit} fontSize={7 * unit}>
            {second}
          </text>
          <text x={left} y={box.y + 35 * unit} fontSize={6.5 * unit}>
            {third}
          </text>
        </g>
      );
    }
  }
}

function inPoints({ x, y, width, height }: LayerBox): LayerBox {
  return { x: x * pt, y: y * pt, width: width * pt, height: height * pt };
}

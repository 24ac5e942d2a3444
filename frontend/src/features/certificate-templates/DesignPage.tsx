import { useId, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '@/shared/api/retry';
import type { LayerBox, TemplatePicture } from '@/shared/api/schema';
import { layerOf, layersOf, type DesignerAction, type DesignerState } from './designer';
import { isOutside, type Handle } from './geometry';
import { actionOf } from './keys';
import { layerPlace } from './layerName';
import { pageSize, type Layer, type Size } from './layers';
import { PageDrawing } from './PageDrawing';
import { usePageGesture } from './usePageGesture';
import classes from './DesignPage.module.css';

interface DesignPageProps {
  state: DesignerState;
  dispatch: (action: DesignerAction) => void;
  pictures: readonly TemplatePicture[];
  fill: (text: string) => string;
  /** How much wider than the room there is. */
  zoom: number;
  readOnly: boolean;
  /** A layer was pointed at. */
  onPick: () => void;
}

/** The sheet with its layers: drawn as printed, and over that a button for each layer. */
export function DesignPage({
  state,
  dispatch,
  pictures,
  fill,
  zoom,
  readOnly,
  onPick,
}: DesignPageProps) {
  const { t } = useTranslation('certificate-templates');
  const prefix = useId();
  const { layout } = state.design;
  const page = pageSize(layout.orientation);
  const chosen = layerOf(state, state.selected);
  const focusLayer = (id: string) =>
    document.getElementById(`${prefix}${id}`)?.focus({ preventScroll: true });
  const { guides, handlers } = usePageGesture({
    state,
    dispatch,
    onPick: (id) => {
      dispatch({ type: 'select', id });
      focusLayer(id);
      onPick();
    },
  });
  const press = (event: KeyboardEvent, { id }: Layer) => {
    const action = actionOf(event, id, newId);
    if (action === null) return;
    event.preventDefault();
    dispatch(action);
    // The button is gone with its layer; the keyboard goes on from the page.
    if (action.type === 'remove') document.getElementById(`${prefix}room`)?.focus();
    if (action.type === 'duplicate') setTimeout(() => focusLayer(action.copyId));
  };
  return (
    <div
      id={`${prefix}room`}
      className={classes.room}
      role="region"
      aria-label={t('page.region')}
      aria-describedby={readOnly ? undefined : `${prefix}keys`}
      tabIndex={0}
    >
      {!readOnly && (
        <p id={`${prefix}keys`} className="visually-hidden">
          {t('page.keys')}
        </p>
      )}
      <div
        className={classes.page}
        style={{ width: `${zoom * 100}%`, aspectRatio: `${page.width} / ${page.height}` }}
        {...(!readOnly && handlers)}
      >
        <PageDrawing
          layout={layout}
          pictures={pictures}
          fill={fill}
          signing={[t('signing.signed'), t('signing.agency'), t('signing.time')]}
        />
        {!readOnly &&
          layersOf(state).map((layer) => (
            <button
              key={layer.id}
              id={`${prefix}${layer.id}`}
              type="button"
              className={classes.layer}
              style={placed(layer.box, page)}
              aria-label={layerPlace(t, layer)}
              aria-pressed={layer.id === state.selected}
              data-outside={isOutside(layer.box, page) || undefined}
              onFocus={() => {
                if (state.selected !== layer.id) dispatch({ type: 'select', id: layer.id });
              }}
              onClick={() => dispatch({ type: 'select', id: layer.id })}
              onKeyDown={(event) => press(event, layer)}
            />
          ))}
        {guides.map(({ axis, at }) => (
          <span
            key={`${axis}${at}`}
            className={classes.guide}
            data-axis={axis}
            style={
              axis === 'x'
                ? { left: `${(at / page.width) * 100}%` }
                : { top: `${(at / page.height) * 100}%` }
            }
          />
        ))}
        {!readOnly && chosen !== undefined && <Selection box={chosen.box} page={page} />}
      </div>
    </div>
  );
}

const handles: readonly Handle[] = ['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w'];
/** Millimetres below which the handles of a side would lie over each other. */
const narrow = 8;

function Selection({ box, page }: { box: LayerBox; page: Size }) {
  const fits = (handle: Handle) =>
    (box.height >= narrow || !/[ns]/.test(handle)) && (box.width >= narrow || !/[ew]/.test(handle));
  return (
    <span className={classes.selection} style={placed(box, page)} data-selection aria-hidden>
      {handles.filter(fits).map((handle) => (
        <span key={handle} className={classes.handle} data-handle={handle} />
      ))}
    </span>
  );
}

function placed({ x, y, width, height }: LayerBox, page: Size) {
  return {
    left: `${(x / page.width) * 100}%`,
    top: `${(y / page.height) * 100}%`,
    width: `${(width / page.width) * 100}%`,
    height: `${(height / page.height) * 100}%`,
  };
}

import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DecimalField } from '@/question-types/fields/DecimalField';
import { ItemRows } from '@/question-types/fields/ItemRows';
import { as, type EditorProps } from '@/question-types/kind';
import { TextArea } from '@/ui/Field/TextArea';
import { AreaFields } from './AreaFields';
import { freshArea, mostPoints, type Area, type HotSpotBody, type Point } from './hotSpot';
import { PictureField } from './PictureField';

/** A picture and its right areas, drawn point by point on the picture or by numbers. */
export function HotSpotEditor({ body, onChange, field }: EditorProps) {
  const { t } = useTranslation('question-types');
  const known = as<HotSpotBody>(body);
  const { mediaId = '', description = '', areas = [], mostPoints: allowed = 1 } = known;
  const [drawn, setDrawn] = useState(0);
  const current = Math.min(drawn, areas.length - 1);
  const write = (change: Partial<HotSpotBody>) =>
    onChange({ mediaId, description, areas, mostPoints: allowed, ...change });
  // A picture arrives while its author goes on writing, and must not undo that.
  const latest = useRef(write);
  useEffect(() => {
    latest.current = write;
  });
  const point = (at: Point) =>
    write({ areas: areas.map((area, no) => (no === current ? pointed(area, at) : area)) });
  return (
    <>
      <PictureField
        {...field('mediaId')}
        {...{ mediaId, description, areas, current }}
        onPicture={(chosen) => latest.current({ mediaId: chosen })}
        onPoint={point}
      />
      <TextArea
        {...field('description')}
        label={t('form.pictureDescription')}
        hint={t('form.pictureDescriptionHint')}
        rows={2}
        maxLength={1000}
        value={description}
        onChange={(written) => write({ description: written })}
      />
      <ItemRows<Area>
        {...field('areas')}
        legend={t('form.areas')}
        hint={t('form.areasHint')}
        items={areas}
        fewest={1}
        most={20}
        nameOf={(index) => t('form.area', { no: index + 1 })}
        addWords={t('form.addArea')}
        fresh={freshArea}
        onChange={(next) => {
          if (next.length > areas.length) setDrawn(next.length - 1);
          write({ areas: next });
        }}
      >
        {(area, index, change) => (
          <AreaFields
            path={`areas[${index}]`}
            {...{ area, field }}
            drawn={index === current}
            onDraw={() => setDrawn(index)}
            onChange={change}
          />
        )}
      </ItemRows>
      <DecimalField
        {...field('mostPoints')}
        label={t('form.mostPoints')}
        value={allowed}
        onChange={(value) => write({ mostPoints: value })}
      />
    </>
  );
}

/** A whole area begins anew with the next point. */
function pointed({ shape, points }: Area, at: Point): Area {
  return { shape, points: points.length < mostPoints[shape] ? [...points, at] : [at] };
}

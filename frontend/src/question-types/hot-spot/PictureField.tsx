import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { mediaQuery } from '@/shared/api/media';
import { PictureUpload } from '@/question-types/picture/PictureUpload';
import { Notice } from '@/ui/Notice/Notice';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { Aim } from './Aim';
import { AreaShape } from './AreaShape';
import type { Area, Point } from './hotSpot';

interface PictureFieldProps {
  id: string;
  error: string | undefined;
  mediaId: string;
  description: string;
  areas: readonly Area[];
  current: number;
  onPicture: (mediaId: string) => void;
  onPoint: (point: Point) => void;
}

/** The picture, on which areas are drawn; and the way to choose it. */
export function PictureField(props: PictureFieldProps) {
  const { id, error, mediaId, description, areas, current, onPicture, onPoint } = props;
  const { t } = useTranslation('question-types');
  const picture = useQuery({ ...mediaQuery(mediaId), enabled: mediaId !== '' });
  return (
    <>
      {picture.isError && <Notice tone="warning">{t('noPicture')}</Notice>}
      {mediaId !== '' && picture.isPending && <Skeleton height="12rem" />}
      {picture.data !== undefined && (
        <Aim url={picture.data.url} description={description} onPoint={onPoint}>
          {areas.map((area, no) => (
            <AreaShape key={no} area={area} current={no === current} />
          ))}
        </Aim>
      )}
      <PictureUpload {...{ id, error, onPicture }} replaces={mediaId !== ''} />
    </>
  );
}

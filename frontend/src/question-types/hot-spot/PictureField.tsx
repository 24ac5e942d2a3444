import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { mediaQuery, useUpload } from '@/shared/api/media';
import { wordsFor } from '@/shared/api/problem';
import { FileDrop } from '@/ui/FileDrop/FileDrop';
import { Notice } from '@/ui/Notice/Notice';
import { ProgressBar } from '@/ui/Progress/ProgressBar';
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
  const { upload, error: failure, send } = useUpload('IMAGE');
  const picture = useQuery({ ...mediaQuery(mediaId), enabled: mediaId !== '' });
  const take = async (file: File) => {
    const media = await send(file);
    if (media !== null) onPicture(media.id);
  };
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
      {upload === null ? (
        <div id={id} tabIndex={-1} role="group" aria-label={t('form.picture')}>
          <FileDrop
            label={t(mediaId === '' ? 'form.choosePicture' : 'form.replacePicture')}
            hint={t('form.pictureHint')}
            accept="image/png,image/jpeg,image/webp"
            error={failure === null ? error : wordsFor(failure)}
            onFile={(file) => void take(file)}
          />
        </div>
      ) : (
        <ProgressBar
          done={upload.sent}
          total={1}
          label={t('form.sending', { name: upload.fileName })}
          words={`${Math.round(upload.sent * 100)}%`}
        />
      )}
    </>
  );
}

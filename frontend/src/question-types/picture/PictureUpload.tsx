import { useTranslation } from 'react-i18next';
import { useUpload } from '@/shared/api/media';
import { wordsFor } from '@/shared/api/problem';
import { FileDrop } from '@/ui/FileDrop/FileDrop';
import { ProgressBar } from '@/ui/Progress/ProgressBar';
import { PicturePicker } from './PicturePicker';

interface PictureUploadProps {
  id: string;
  error: string | undefined;
  /** Whether there is a picture already, which the next one replaces. */
  replaces: boolean;
  onPicture: (mediaId: string) => void;
}

/** Takes a picture for a question, and sends it to the library at once; or one that is there already. */
export function PictureUpload({ id, error, replaces, onPicture }: PictureUploadProps) {
  const { t } = useTranslation('question-types');
  const { upload, error: failure, send } = useUpload('IMAGE');
  const take = async (file: File) => {
    const media = await send(file);
    if (media !== null) onPicture(media.id);
  };
  if (upload !== null) {
    return (
      <ProgressBar
        done={upload.sent}
        total={1}
        label={t('form.sending', { name: upload.fileName })}
        words={`${Math.round(upload.sent * 100)}%`}
      />
    );
  }
  return (
    <>
      <FileDrop
        id={id}
        label={t(replaces ? 'form.replacePicture' : 'form.choosePicture')}
        hint={t('form.pictureHint')}
        accept="image/png,image/jpeg,image/webp"
        error={failure === null ? error : wordsFor(failure)}
        onFile={(file) => void take(file)}
      />
      <PicturePicker onPicture={onPicture} />
    </>
  );
}

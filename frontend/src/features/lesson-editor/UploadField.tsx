import { useTranslation } from 'react-i18next';
import type { MediaView } from '@/shared/api/schema';
import type { Purpose, Upload } from '@/shared/api/media';
import { wordsFor } from '@/shared/api/problem';
import { FileDrop } from '@/ui/FileDrop/FileDrop';
import { ProgressBar } from '@/ui/Progress/ProgressBar';
import classes from './MediaBlock.module.css';

const accepted: Record<Purpose, string> = {
  IMAGE: 'image/png,image/jpeg,image/webp,image/gif,image/svg+xml',
  VIDEO: 'video/mp4,video/webm',
  CAPTIONS: '.vtt,text/vtt',
  DOCUMENT: 'application/pdf',
};

interface UploadFieldProps {
  purpose: Purpose;
  label: string;
  hint: string;
  upload: Upload | null;
  error: unknown;
  send: (file: File) => Promise<MediaView | null>;
  onUploaded: (media: MediaView) => void;
}

/** Takes a file and sends it to the library at once. */
export function UploadField({
  purpose,
  label,
  hint,
  upload,
  error,
  send,
  onUploaded,
}: UploadFieldProps) {
  const { t } = useTranslation('lesson-editor');
  const take = async (file: File) => {
    const media = await send(file);
    if (media !== null) onUploaded(media);
  };
  if (upload !== null) {
    return (
      <div className={classes.uploading}>
        <span>{t('upload.busy', { name: upload.fileName })}</span>
        <ProgressBar
          done={upload.sent}
          total={1}
          label={t('upload.busy', { name: upload.fileName })}
          words={`${Math.round(upload.sent * 100)}%`}
        />
      </div>
    );
  }
  return (
    <FileDrop
      label={label}
      hint={hint}
      accept={accepted[purpose]}
      error={error === null ? undefined : wordsFor(error)}
      onFile={(file) => void take(file)}
    />
  );
}

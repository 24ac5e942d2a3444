import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MediaView } from '@/shared/api/schema';
import { useUpload } from '@/shared/api/media';
import { Button } from '@/ui/Button/Button';
import { UploadField } from './UploadField';
import classes from './MediaBlock.module.css';

interface CaptionsFieldProps {
  captions: MediaView | undefined;
  onChange: (mediaId: string | undefined) => void;
}

/** The captions of a film: none, or a file that can be replaced. */
export function CaptionsField({ captions, onChange }: CaptionsFieldProps) {
  const { t } = useTranslation('lesson-editor');
  const upload = useUpload('CAPTIONS');
  const [choosing, setChoosing] = useState(false);
  return (
    <div role="group" aria-label={t('video.captions')} className={classes.captions}>
      <span className={classes.label}>{t('video.captions')}</span>
      <span className={classes.hint}>{t('video.captionsHint')}</span>
      {choosing ? (
        <UploadField
          purpose="CAPTIONS"
          label={t('video.captionsChoose')}
          hint={t('video.captionsHint')}
          {...upload}
          onUploaded={(media) => {
            onChange(media.id);
            setChoosing(false);
          }}
        />
      ) : (
        <div className={classes.file}>
          <span>{captions === undefined ? t('video.captionsNone') : captions.fileName}</span>
          <Button tone="secondary" size="small" onClick={() => setChoosing(true)}>
            {t(captions === undefined ? 'video.captionsChoose' : 'video.captionsReplace')}
          </Button>
          {captions !== undefined && (
            <Button tone="quiet" size="small" onClick={() => onChange(undefined)}>
              {t('video.captionsRemove')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

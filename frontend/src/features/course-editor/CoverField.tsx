import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { mediaQuery, useUpload } from '@/shared/api/media';
import { wordsFor } from '@/shared/api/problem';
import { Button } from '@/ui/Button/Button';
import { FileDrop } from '@/ui/FileDrop/FileDrop';
import { ProgressBar } from '@/ui/Progress/ProgressBar';
import classes from './SettingsForm.module.css';

interface CoverFieldProps {
  mediaId: string | undefined;
  onChange: (mediaId: string | undefined) => void;
}

/** The picture of a course: shown as the catalogue shows it, replaced or taken away. */
export function CoverField({ mediaId, onChange }: CoverFieldProps) {
  const { t } = useTranslation('course-editor');
  const { upload, error, send } = useUpload('IMAGE');
  const [replacing, setReplacing] = useState(false);
  const media = useQuery({ ...mediaQuery(mediaId ?? ''), enabled: mediaId !== undefined });

  const take = async (file: File) => {
    const uploaded = await send(file);
    if (uploaded === null) return;
    onChange(uploaded.id);
    setReplacing(false);
  };

  if (upload !== null) {
    const label = t('settings.coverUploading', { name: upload.fileName });
    return (
      <div>
        <p>{label}</p>
        <ProgressBar
          done={upload.sent}
          total={1}
          label={label}
          words={`${Math.round(upload.sent * 100)}%`}
        />
      </div>
    );
  }
  if (mediaId === undefined || replacing) {
    return (
      <FileDrop
        label={t('settings.coverChoose')}
        hint={t('settings.coverKinds')}
        accept="image/png,image/jpeg,image/webp"
        error={error === null ? undefined : wordsFor(error)}
        onFile={(file) => void take(file)}
      />
    );
  }
  return (
    <div className={classes.coverField}>
      <img className={classes.cover} src={media.data?.url} alt={t('settings.coverPreview')} />
      <div>
        <Button tone="secondary" size="small" onClick={() => setReplacing(true)}>
          {t('settings.coverReplace')}
        </Button>{' '}
        <Button tone="quiet" size="small" onClick={() => onChange(undefined)}>
          {t('settings.coverRemove')}
        </Button>
      </div>
    </div>
  );
}

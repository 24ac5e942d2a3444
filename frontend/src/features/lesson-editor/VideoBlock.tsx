import { useId, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Block } from '@/shared/api/schema';
import { mediaQuery, useUpload } from '@/shared/api/media';
import { Button } from '@/ui/Button/Button';
import { TextArea } from '@/ui/Field/TextArea';
import { TextField } from '@/ui/Field/TextField';
import { CaptionsField } from './CaptionsField';
import { Film } from './Film';
import { UploadField } from './UploadField';
import classes from './MediaBlock.module.css';

export type VideoData = Extract<Block, { type: 'VIDEO' }>['data'];

interface VideoBlockProps {
  data: VideoData;
  onChange: (data: VideoData) => void;
}

/** A film with its title, captions and transcript. */
export function VideoBlock({ data, onChange }: VideoBlockProps) {
  const { t } = useTranslation('lesson-editor');
  const id = useId();
  const upload = useUpload('VIDEO');
  const [replacing, setReplacing] = useState(false);
  const captions = useQuery({
    ...mediaQuery(data.captionsMediaId ?? ''),
    enabled: data.captionsMediaId !== undefined,
  });

  return (
    <div className={classes.columns}>
      <div className={classes.media}>
        {data.mediaId !== undefined && (
          <Film mediaId={data.mediaId} title={data.title} captionsUrl={captions.data?.url} />
        )}
        {replacing || data.mediaId === undefined ? (
          <UploadField
            purpose="VIDEO"
            label={t('video.choose')}
            hint={t('video.hint')}
            {...upload}
            onUploaded={(media) => {
              onChange({ ...data, mediaId: media.id });
              setReplacing(false);
            }}
          />
        ) : (
          <Button tone="quiet" size="small" onClick={() => setReplacing(true)}>
            {t('video.replace')}
          </Button>
        )}
      </div>
      <div className={classes.fields}>
        <TextField
          id={`${id}title`}
          label={t('video.title')}
          maxLength={200}
          value={data.title}
          onChange={(title) => onChange({ ...data, title })}
          error={data.title.trim() === '' ? t('video.titleMissing') : undefined}
        />
        <CaptionsField
          captions={data.captionsMediaId === undefined ? undefined : captions.data}
          onChange={(captionsMediaId) => onChange({ ...data, captionsMediaId })}
        />
        <TextArea
          id={`${id}transcript`}
          label={t('video.transcript')}
          optional
          rows={4}
          value={data.transcript ?? ''}
          onChange={(transcript) =>
            onChange({ ...data, transcript: transcript === '' ? undefined : transcript })
          }
        />
      </div>
    </div>
  );
}

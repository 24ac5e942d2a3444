import { useId, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Block } from '@/shared/api/schema';
import { mediaQuery, useUpload } from '@/shared/api/media';
import { Button } from '@/ui/Button/Button';
import { CheckboxField } from '@/ui/Field/CheckboxField';
import { TextArea } from '@/ui/Field/TextArea';
import { TextField } from '@/ui/Field/TextField';
import { Notice } from '@/ui/Notice/Notice';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { UploadField } from './UploadField';
import classes from './MediaBlock.module.css';

type ImageData = Extract<Block, { type: 'IMAGE' }>['data'];

interface ImageBlockProps {
  data: ImageData;
  onChange: (data: ImageData) => void;
}

/** A picture with the words that stand for it, or the statement that it only decorates. */
export function ImageBlock({ data, onChange }: ImageBlockProps) {
  const { t } = useTranslation('lesson-editor');
  const id = useId();
  const upload = useUpload('IMAGE');
  const [replacing, setReplacing] = useState(false);
  const lacksWords = !data.decorative && data.alt.trim() === '';

  return (
    <div className={classes.columns}>
      <div className={classes.media}>
        {data.mediaId !== undefined && <Picture mediaId={data.mediaId} />}
        {replacing || data.mediaId === undefined ? (
          <UploadField
            purpose="IMAGE"
            label={t('image.choose')}
            hint={t('image.hint')}
            {...upload}
            onUploaded={(media) => {
              onChange({ ...data, mediaId: media.id });
              setReplacing(false);
            }}
          />
        ) : (
          <Button tone="quiet" size="small" onClick={() => setReplacing(true)}>
            {t('image.replace')}
          </Button>
        )}
      </div>
      <div className={classes.fields}>
        {!data.decorative && (
          <TextArea
            id={`${id}alt`}
            label={t('image.alt')}
            hint={t('image.altHint')}
            rows={3}
            maxLength={500}
            value={data.alt}
            onChange={(alt) => onChange({ ...data, alt })}
            error={lacksWords ? t('image.altMissing') : undefined}
          />
        )}
        <CheckboxField
          id={`${id}decorative`}
          label={t('image.decorative')}
          value={data.decorative}
          onChange={(decorative) => onChange({ ...data, decorative })}
        />
        <TextField
          id={`${id}caption`}
          label={t('image.caption')}
          optional
          maxLength={300}
          value={data.caption ?? ''}
          onChange={(caption) =>
            onChange({ ...data, caption: caption === '' ? undefined : caption })
          }
        />
      </div>
    </div>
  );
}

function Picture({ mediaId }: { mediaId: string }) {
  const { t } = useTranslation('lesson-editor');
  const { data: media, isError } = useQuery(mediaQuery(mediaId));
  if (isError) return <Notice tone="warning">{t('mediaMissing')}</Notice>;
  if (media === undefined) return <Skeleton height="12rem" />;
  // The words for the picture are edited right beside it.
  return (
    <img
      className={classes.picture}
      src={media.url}
      alt=""
      width={media.width}
      height={media.height}
    />
  );
}

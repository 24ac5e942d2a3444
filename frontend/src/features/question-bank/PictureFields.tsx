import { useRef, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconPhotoPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { mediaQuery } from '@/shared/api/media';
import type { EditorProps } from '@/question-types/kind';
import { PictureUpload } from '@/question-types/picture/PictureUpload';
import { Button } from '@/ui/Button/Button';
import { TextArea } from '@/ui/Field/TextArea';
import { Notice } from '@/ui/Notice/Notice';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { toast } from '@/ui/Toast/toasts';
import type { PictureDraft } from './questionForm';
import classes from './PictureFields.module.css';

interface PictureFieldsProps extends Pick<EditorProps, 'field'> {
  picture: PictureDraft | null;
  /** Takes what is made of the picture as it is by then: one arrives while its author goes on writing. */
  onChange: (change: (now: PictureDraft | null) => PictureDraft | null) => void;
}

/** The picture that a question shows below its stem, with what it shows in words; or the way to one. */
export function PictureFields({ picture, field, onChange }: PictureFieldsProps) {
  const { t } = useTranslation(['question-bank', 'ui']);
  const add = useRef<HTMLButtonElement>(null);
  const [choosing, setChoosing] = useState(false);
  const media = field('picture.mediaId');
  const uploads = choosing || media.error !== undefined;

  const choose = () => {
    setChoosing(true);
    focusSoon(() => document.getElementById(media.id));
  };
  const stop = () => {
    setChoosing(false);
    focusSoon(() => add.current);
  };
  const take = (mediaId: string) => {
    onChange((now) => ({ description: '', ...now, mediaId }));
    setChoosing(false);
    focusSoon(() => document.getElementById(field('picture.description').id));
  };
  const remove = () => {
    onChange(() => null);
    stop();
    toast(t('form.picture.removed'), { undo: () => onChange((now) => now ?? picture) });
  };

  if (picture === null && !uploads) {
    return (
      <div>
        <Button ref={add} tone="quiet" size="small" icon={<IconPhotoPlus />} onClick={choose}>
          {t('form.picture.add')}
        </Button>
      </div>
    );
  }
  return (
    <fieldset className={classes.picture}>
      <legend>{t('form.picture.title')}</legend>
      {picture !== null && <Thumbnail mediaId={picture.mediaId} />}
      {uploads && <PictureUpload {...media} replaces={picture !== null} onPicture={take} />}
      <div className={classes.actions}>
        {choosing && (
          <Button tone="secondary" size="small" onClick={stop}>
            {t('ui:cancel')}
          </Button>
        )}
        {!uploads && (
          <Button ref={add} tone="secondary" size="small" onClick={choose}>
            {t('form.picture.replace')}
          </Button>
        )}
        {picture !== null && (
          <Button tone="quiet" size="small" onClick={remove}>
            {t('form.picture.remove')}
          </Button>
        )}
      </div>
      {picture !== null && (
        <TextArea
          {...field('picture.description')}
          label={t('form.picture.description')}
          hint={t('form.picture.descriptionHint')}
          rows={3}
          maxLength={1000}
          value={picture.description}
          onChange={(description) => onChange((now) => now && { ...now, description })}
        />
      )}
    </fieldset>
  );
}

function Thumbnail({ mediaId }: { mediaId: string }) {
  const { t } = useTranslation('question-types');
  const { data: media, isError } = useQuery(mediaQuery(mediaId));
  if (isError) return <Notice tone="warning">{t('illustration.gone')}</Notice>;
  if (media === undefined) return <Skeleton height="8rem" />;
  // The words for the picture are written right below it.
  return (
    <img
      className={classes.thumbnail}
      src={media.url}
      alt=""
      width={media.width}
      height={media.height}
    />
  );
}

/** Puts the focus on what stands there after the change. */
function focusSoon(find: () => HTMLElement | null) {
  requestAnimationFrame(() => find()?.focus());
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { TemplatePicture } from '@/shared/api/schema';
import { Dialog } from '@/ui/Dialog/Dialog';
import { FileDrop } from '@/ui/FileDrop/FileDrop';
import { useAddPicture } from './templates.queries';
import classes from './Designer.module.css';

interface PictureDialogProps {
  templateId: string;
  pictures: readonly TemplatePicture[];
  /** The one that is shown now. */
  current: string | undefined;
  onChoose: (picture: TemplatePicture) => void;
  onClose: () => void;
}

const mostBytes = 4 * 1024 * 1024;
const accepted = ['image/png', 'image/jpeg'];

/** A picture of the template, or a new one. */
export function PictureDialog({
  templateId,
  pictures,
  current,
  onChoose,
  onClose,
}: PictureDialogProps) {
  const { t } = useTranslation('certificate-templates');
  const add = useAddPicture(templateId);
  const [fault, setFault] = useState<string>();
  const take = (file: File) => {
    const wrong = !accepted.includes(file.type)
      ? t('picture.wrongKind')
      : file.size > mostBytes
        ? t('picture.tooLarge')
        : undefined;
    setFault(wrong);
    if (wrong === undefined)
      add.mutate(file, { onSuccess: onChoose, onError: (error) => setFault(wordsFor(error)) });
  };
  return (
    <Dialog title={t('picture.title')} opened onClose={onClose}>
      {pictures.length > 0 && (
        <ul className={classes.pictures}>
          {pictures.map((picture, index) => (
            <li key={picture.image}>
              <button
                type="button"
                className={classes.picture}
                aria-pressed={picture.image === current}
                onClick={() => onChoose(picture)}
              >
                <img
                  src={picture.url}
                  alt={t('picture.one', {
                    number: index + 1,
                    width: picture.width,
                    height: picture.height,
                  })}
                />
              </button>
            </li>
          ))}
        </ul>
      )}
      <FileDrop
        label={t('picture.upload')}
        hint={t('picture.hint')}
        accept={accepted.join()}
        busy={add.isPending}
        error={fault}
        onFile={take}
      />
    </Dialog>
  );
}

import { useState } from 'react';
import { IconArrowsMaximize } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PictureView } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { Dialog } from '@/ui/Dialog/Dialog';
import { Notice } from '@/ui/Notice/Notice';
import classes from './QuestionPicture.module.css';

interface QuestionPictureProps {
  picture: PictureView | null | undefined;
}

/** The picture that a question shows below its stem, which can be looked at in the whole window. */
export function QuestionPicture({ picture }: QuestionPictureProps) {
  // What became of one picture says nothing of the next.
  return picture == null ? null : <Picture key={picture.mediaId} {...picture} />;
}

function Picture({ url, description }: PictureView) {
  const { t } = useTranslation('question-types');
  const [isLarge, setIsLarge] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const words = description ?? '';
  const told = words !== '' && t('illustration.shows', { description: words });
  if (url == null) {
    return (
      <Notice tone="warning" title={t('illustration.gone')}>
        {told}
      </Notice>
    );
  }
  if (hasFailed) {
    return (
      <Notice
        tone="warning"
        title={t('illustration.notLoaded')}
        action={
          <Button tone="secondary" size="small" onClick={() => setHasFailed(false)}>
            {t('illustration.again')}
          </Button>
        }
      >
        {told}
      </Notice>
    );
  }
  return (
    <div className={classes.frame}>
      <img src={url} alt={words} onError={() => setHasFailed(true)} />
      <button
        type="button"
        className={classes.enlarge}
        aria-label={t('illustration.enlarge')}
        onClick={() => setIsLarge(true)}
      >
        <IconArrowsMaximize aria-hidden />
      </button>
      <Dialog
        title={t('illustration.title')}
        size="full"
        opened={isLarge}
        onClose={() => setIsLarge(false)}
      >
        <img className={classes.large} src={url} alt={words} />
      </Dialog>
    </div>
  );
}

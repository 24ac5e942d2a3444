import { useRef, useState, type CSSProperties } from 'react';
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

function Picture({ url, width, height, description }: PictureView) {
  const { t } = useTranslation('question-types');
  const inline = useRef<HTMLImageElement>(null);
  const [large, setLarge] = useState<CSSProperties>();
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
    <div className={classes.frame} style={placeOf(width, height)}>
      <img ref={inline} src={url} alt={words} onError={() => setHasFailed(true)} />
      <button
        type="button"
        className={classes.enlarge}
        aria-label={t('illustration.enlarge')}
        onClick={() => {
          setLarge(sizeOf(inline.current, width, height));
          setIsLarge(true);
        }}
      >
        <IconArrowsMaximize aria-hidden />
      </button>
      <Dialog
        title={t('illustration.title')}
        size="full"
        opened={isLarge}
        onClose={() => setIsLarge(false)}
      >
        <div
          className={classes.scroll}
          role="group"
          aria-label={t('illustration.scroll')}
          tabIndex={0}
          data-autofocus
        >
          <img className={classes.large} style={large} src={url} alt={words} />
        </div>
      </Dialog>
    </div>
  );
}

/** Keeps the place that the picture takes once it is there, so that no answer moves from under a finger. */
function placeOf(width?: number | null, height?: number | null): CSSProperties | undefined {
  if (width == null || height == null) return undefined;
  const ratio = width / height;
  return { width: `min(100%, ${width}px, ${60 * ratio}vh)`, aspectRatio: String(ratio) };
}

/** How large the picture is by itself; one that nobody measured tells it once it is shown. */
function sizeOf(
  shown: HTMLImageElement | null,
  width?: number | null,
  height?: number | null,
): CSSProperties {
  const wide = width ?? shown?.naturalWidth ?? 0;
  const high = height ?? shown?.naturalHeight ?? 0;
  return { '--own-width': wide, '--ratio': high > 0 ? wide / high : 1 } as CSSProperties;
}

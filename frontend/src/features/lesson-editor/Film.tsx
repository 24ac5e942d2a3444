import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { mediaQuery } from '@/shared/api/media';
import { Notice } from '@/ui/Notice/Notice';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import classes from './MediaBlock.module.css';

interface FilmProps {
  mediaId: string;
  title: string;
  captionsUrl: string | undefined;
}

/** The film as learners will see it, with what its author should know about it. */
export function Film({ mediaId, title, captionsUrl }: FilmProps) {
  const { t } = useTranslation('lesson-editor');
  const { data: media, isError } = useQuery(mediaQuery(mediaId));
  if (isError) return <Notice tone="warning">{t('mediaMissing')}</Notice>;
  if (media === undefined) return <Skeleton height="12rem" />;
  return (
    <>
      <video
        className={classes.video}
        controls
        preload="metadata"
        src={media.url}
        poster={media.posterUrl}
        aria-label={title}
      >
        <track kind="captions" srcLang="vi" label={t('video.captionsTrack')} src={captionsUrl} />
      </video>
      {media.state === 'PROCESSING' && <Notice tone="info">{t('video.processing')}</Notice>}
      {media.state === 'FAILED' && <Notice tone="danger">{t('video.failed')}</Notice>}
      {media.notice === 'AS_UPLOADED' && <Notice tone="info">{t('video.asUploaded')}</Notice>}
    </>
  );
}

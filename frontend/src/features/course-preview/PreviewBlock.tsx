import { useTranslation } from 'react-i18next';
import type {
  PublishedBlock,
  PublishedImage,
  PublishedQuiz,
  PublishedVideo,
} from '@/shared/api/contract';
import { RichText } from '@/ui/RichText/RichText';
import classes from './Preview.module.css';

/** What each kind of block looks like to a learner. */
export function PreviewBlock({ block }: { block: PublishedBlock }) {
  switch (block.type) {
    case 'RICH_TEXT':
      return <RichText document={block.data.document} />;
    case 'IMAGE':
      return <Picture image={block.data} />;
    case 'VIDEO':
      return <Film video={block.data} />;
    case 'QUIZ':
      return <Quiz quiz={block.data} />;
  }
}

function Picture({ image }: { image: PublishedImage }) {
  return (
    <figure className={classes.figure}>
      <img
        src={image.url}
        alt={image.decorative ? '' : image.alt}
        width={image.width ?? undefined}
        height={image.height ?? undefined}
      />
      {image.caption && <figcaption>{image.caption}</figcaption>}
    </figure>
  );
}

function Film({ video }: { video: PublishedVideo }) {
  const { t } = useTranslation('course-preview');
  return (
    <figure className={classes.figure}>
      {/* Captions are drawn as soon as their author has given them. */}
      {/* eslint-disable-next-line jsx-a11y/media-has-caption */}
      <video
        controls
        preload="metadata"
        src={video.url}
        poster={video.posterUrl ?? undefined}
        aria-label={video.title}
        className={classes.video}
      >
        {video.captionsUrl && (
          <track kind="captions" srcLang="vi" label={t('captions')} src={video.captionsUrl} />
        )}
      </video>
      <figcaption>{video.title}</figcaption>
      {video.transcript && (
        <details>
          <summary>{t('transcript')}</summary>
          <p className={classes.transcript}>{video.transcript}</p>
        </details>
      )}
    </figure>
  );
}

function Quiz({ quiz }: { quiz: PublishedQuiz }) {
  const { t } = useTranslation('course-preview');
  return (
    <section className={classes.quiz}>
      <h2>{quiz.title}</h2>
      {quiz.instructions && <p>{quiz.instructions}</p>}
      <p className={classes.minutes}>
        {t('quiz', { count: quiz.questionCount, percent: quiz.passMarkPercent })}
      </p>
      <p>{t('quizNotTaken')}</p>
    </section>
  );
}

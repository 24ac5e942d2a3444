import { IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type {
  LessonView,
  PublishedBlock,
  PublishedImage,
  PublishedQuiz,
} from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { widths } from '@/shared/lib/pictures';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { RichText } from '@/ui/RichText/RichText';
import { Film } from './Film';
import type { ProgressJournal } from './journal';
import classes from './Blocks.module.css';

interface LessonBlocksProps {
  lesson: LessonView;
  /** Absent in a preview, where no quiz can be taken. */
  enrolmentId?: string;
  /** Absent in a preview, which leaves no trace. */
  journal?: ProgressJournal;
  /** Seconds into the film where the learner stopped. */
  resumeAt: number;
}

/** The content of a lesson, block by block. */
export function LessonBlocks(props: LessonBlocksProps) {
  return props.lesson.blocks.map((block) => <Block key={block.blockId} block={block} {...props} />);
}

function Block({
  block,
  enrolmentId,
  lesson,
  journal,
  resumeAt,
}: LessonBlocksProps & { block: PublishedBlock }) {
  switch (block.type) {
    case 'RICH_TEXT':
      return <RichText document={block.data.document} />;
    case 'IMAGE':
      return <Picture image={block.data} />;
    case 'VIDEO':
      return (
        <Film
          video={block.data}
          blockId={block.blockId}
          lessonId={lesson.lessonId}
          journal={journal}
          resumeAt={resumeAt}
        />
      );
    case 'QUIZ':
      return (
        <QuizCard
          quiz={block.data}
          href={enrolmentId && paths.quiz(enrolmentId, lesson.lessonId, block.data.quizId)}
        />
      );
  }
}

function Picture({ image }: { image: PublishedImage }) {
  return (
    <figure className={classes.figure}>
      <img
        src={image.url}
        srcSet={widths(image.url, image.width ?? undefined)}
        sizes="(max-width: 48em) 100vw, 45rem"
        alt={image.decorative ? '' : image.alt}
        width={image.width ?? undefined}
        height={image.height ?? undefined}
        loading="lazy"
      />
      {image.caption && <figcaption>{image.caption}</figcaption>}
    </figure>
  );
}

function QuizCard({ quiz, href }: { quiz: PublishedQuiz; href: string | undefined }) {
  const { t } = useTranslation('lesson-player');
  return (
    <section className={classes.quiz} aria-labelledby={`quiz-${quiz.quizId}`}>
      <IconHelpCircle aria-hidden />
      <div>
        <h2 id={`quiz-${quiz.quizId}`}>{quiz.title}</h2>
        <p>
          {t('quizFacts', {
            count: quiz.questionCount,
            percent: formatNumber(quiz.passMarkPercent),
          })}
        </p>
        {href === undefined ? (
          <p>{t('noQuizInPreview')}</p>
        ) : (
          <ButtonLink href={href}>{t('toQuiz')}</ButtonLink>
        )}
      </div>
    </section>
  );
}

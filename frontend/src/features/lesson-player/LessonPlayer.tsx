import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconListDetails } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { EnrolmentView, LessonView, OutlineView, ProgressView } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { Button } from '@/ui/Button/Button';
import { Dialog } from '@/ui/Dialog/Dialog';
import { CompletionRuleNote } from './CompletionRuleNote';
import { LessonBlocks } from './LessonBlocks';
import { Outline } from './Outline';
import { progressQuery } from './player.queries';
import { SaveSign } from './SaveSign';
import { Steps } from './Steps';
import { useJournal } from './useJournal';
import { useStepKeys } from './useStepKeys';
import { useStudy } from './useStudy';
import classes from './LessonPlayer.module.css';

interface LessonPlayerProps {
  enrolment: EnrolmentView;
  outline: OutlineView;
  lesson: LessonView;
  initialProgress: ProgressView;
}

/** Where a lesson is studied: the outline at the left, the content at a comfortable width, the way on at both ends. */
export function LessonPlayer({ enrolment, outline, lesson, initialProgress }: LessonPlayerProps) {
  const { t } = useTranslation('lesson-player');
  const { enrolmentId } = enrolment;
  const { data: progress = initialProgress } = useQuery(progressQuery(enrolmentId));
  const journal = useJournal(enrolmentId);
  const end = useStudy(journal, lesson.lessonId);
  const [outlineOpened, setOutlineOpened] = useState(false);
  const mine = progress.lessons.find(({ lessonId }) => lessonId === lesson.lessonId);
  const done = mine?.state === 'COMPLETED';
  const [resumeAt] = useState(mine?.positionSeconds ?? 0);
  useStepKeys(enrolmentId, lesson);
  const outlineOf = (onChosen?: () => void) => (
    <Outline
      enrolmentId={enrolmentId}
      outline={outline}
      progress={progress}
      currentId={lesson.lessonId}
      {...(onChosen && { onChosen })}
    />
  );
  return (
    <div className={classes.layout}>
      <aside className={classes.outline}>{outlineOf()}</aside>
      <article className={classes.article}>
        <div className={classes.bar}>
          <div className={classes.progress}>
            <progress
              max={progress.requiredTotal}
              value={progress.requiredDone}
              aria-label={t('progress')}
            />
            <span>
              {t('required', {
                done: formatNumber(progress.requiredDone),
                total: formatNumber(progress.requiredTotal),
              })}
            </span>
          </div>
          <SaveSign journal={journal} />
          <span className={classes.toOutline}>
            <Button
              tone="secondary"
              size="small"
              icon={<IconListDetails />}
              onClick={() => setOutlineOpened(true)}
            >
              {t('outline')}
            </Button>
          </span>
        </div>
        <Steps enrolmentId={enrolmentId} lesson={lesson} label={t('stepsTop')} />
        <h1>{lesson.title}</h1>
        <CompletionRuleNote rule={lesson.completionRule} done={done} required={lesson.required} />
        <div className={classes.content}>
          <LessonBlocks
            enrolmentId={enrolmentId}
            lesson={lesson}
            journal={journal}
            resumeAt={resumeAt}
          />
          <div ref={end} className={classes.end} aria-hidden />
        </div>
        <p className="visually-hidden" role="status">
          {done && t('doneNow', { lesson: lesson.title })}
        </p>
        <Steps enrolmentId={enrolmentId} lesson={lesson} label={t('stepsBottom')} goOn={done} />
      </article>
      <Dialog opened={outlineOpened} onClose={() => setOutlineOpened(false)} title={outline.title}>
        {outlineOf(() => setOutlineOpened(false))}
      </Dialog>
    </div>
  );
}

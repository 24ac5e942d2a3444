import { useState } from 'react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CompletionPanel } from '@/features/course-completion/CompletionPanel';
import { LessonPlayer } from '@/features/lesson-player/LessonPlayer';
import {
  enrolmentQuery,
  lessonQuery,
  outlineQuery,
  progressQuery,
} from '@/features/lesson-player/player.queries';
import { SurveyInvitation } from '@/features/survey/SurveyInvitation';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { useParam } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';
import { Breadcrumbs } from '@/ui/Breadcrumbs/Breadcrumbs';
import { DocumentTitle } from '@/ui/PageHeader/DocumentTitle';

export async function loader(context: LoaderContext) {
  const { queryClient } = context;
  const enrolmentId = paramOf(context, 'enrolmentId');
  const progress = queryClient.query(progressQuery(enrolmentId));
  // When the enrolment cannot be had, nobody waits for this any more.
  progress.catch(() => undefined);
  const { versionId } = await queryClient.query({
    ...enrolmentQuery(enrolmentId),
    staleTime: 'static',
  });
  await Promise.all([
    progress,
    queryClient.query(outlineQuery(versionId)),
    queryClient.query(lessonQuery(versionId, paramOf(context, 'lessonId'))),
  ]);
}

export default function LessonPage() {
  const { t } = useTranslation(['my-learning', 'shell']);
  const enrolmentId = useParam('enrolmentId');
  const { data: enrolment } = useSuspenseQuery(enrolmentQuery(enrolmentId));
  const { data: outline } = useSuspenseQuery(outlineQuery(enrolment.versionId));
  const { data: lesson } = useSuspenseQuery(lessonQuery(enrolment.versionId, useParam('lessonId')));
  const { data: initialProgress } = useSuspenseQuery(progressQuery(enrolmentId));
  const completed = useQuery(progressQuery(enrolmentId)).data?.state === 'COMPLETED';
  return (
    <>
      <DocumentTitle title={lesson.title} />
      <Breadcrumbs
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('title'), href: paths.myLearning() },
          { label: outline.title, href: paths.course(enrolment.slug) },
        ]}
        here={lesson.title}
      />
      <Completed key={lesson.lessonId} enrolmentId={enrolmentId} completed={completed} />
      <LessonPlayer
        key={lesson.lessonId}
        enrolment={enrolment}
        outline={outline}
        lesson={lesson}
        initialProgress={initialProgress}
      />
    </>
  );
}

/** Congratulates at length where the course is finished, and in a line wherever the learner comes back to it. */
function Completed({ enrolmentId, completed }: { enrolmentId: string; completed: boolean }) {
  const [before] = useState(completed);
  if (!completed) return null;
  return (
    <CompletionPanel
      enrolmentId={enrolmentId}
      invitation={<SurveyInvitation enrolmentId={enrolmentId} />}
      before={before}
    />
  );
}

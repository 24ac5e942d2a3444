import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { previewLessonQuery, previewOutlineQuery } from '@/features/course-preview/preview.queries';
import { PreviewBanner } from '@/features/course-preview/PreviewBanner';
import { PreviewLayout } from '@/features/course-preview/PreviewLayout';
import { PreviewLesson } from '@/features/course-preview/PreviewLesson';
import { PreviewOutline } from '@/features/course-preview/PreviewOutline';
import { LessonBlocks } from '@/features/lesson-player/LessonBlocks';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { useParam } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';
import { DocumentTitle } from '@/ui/PageHeader/DocumentTitle';

export function loader(context: LoaderContext) {
  const courseId = paramOf(context, 'courseId');
  return Promise.all([
    context.queryClient.query({ ...previewOutlineQuery(courseId), staleTime: 'static' }),
    context.queryClient.query({
      ...previewLessonQuery(courseId, paramOf(context, 'lessonId')),
      staleTime: 'static',
    }),
  ]);
}

export default function LessonPreviewPage() {
  const { t } = useTranslation('course-preview');
  const courseId = useParam('courseId');
  const lessonId = useParam('lessonId');
  const { data: outline } = useSuspenseQuery(previewOutlineQuery(courseId));
  const { data: lesson } = useSuspenseQuery(previewLessonQuery(courseId, lessonId));
  return (
    <>
      <DocumentTitle title={t('title', { title: lesson.title })} />
      <PreviewBanner exit={paths.lessonEditor(courseId, lessonId)} />
      <PreviewLayout
        outline={<PreviewOutline courseId={courseId} outline={outline} currentId={lessonId} />}
      >
        <PreviewLesson courseId={courseId} lesson={lesson}>
          <LessonBlocks lesson={lesson} resumeAt={0} />
        </PreviewLesson>
      </PreviewLayout>
    </>
  );
}

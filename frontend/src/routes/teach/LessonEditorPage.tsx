import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { IconChartDots, IconEye, IconListCheck, IconScan } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { draftCourseQuery } from '@/features/course-editor/course.queries';
import { draftLessonQuery } from '@/features/lesson-editor/lesson.queries';
import { LessonEditor } from '@/features/lesson-editor/LessonEditor';
import { Neighbours } from '@/features/lesson-editor/Neighbours';
import { QuizDialog } from '@/features/quiz-editor/QuizDialog';
import { QuizSummary } from '@/features/quiz-editor/QuizSummary';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { useParam } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { PageSkeleton } from '@/ui/Skeleton/PageSkeleton';

export function loader(context: LoaderContext) {
  const courseId = paramOf(context, 'courseId');
  return Promise.all([
    context.queryClient.query({ ...draftCourseQuery(courseId), staleTime: 'static' }),
    context.queryClient.query(draftLessonQuery(courseId, paramOf(context, 'lessonId'))),
  ]);
}

export default function LessonEditorPage() {
  const { t } = useTranslation(['course-editor', 'item-analysis', 'attempt-marks', 'integrity']);
  const courseId = useParam('courseId');
  const lessonId = useParam('lessonId');
  const { data: course } = useSuspenseQuery(draftCourseQuery(courseId));
  // The desk saves by itself, so what was fetched is the start and is not fetched anew under the author's hands.
  const { data: lesson } = useQuery({
    ...draftLessonQuery(courseId, lessonId),
    staleTime: Infinity,
    throwOnError: true,
  });
  if (lesson === undefined) return <PageSkeleton />;
  return (
    <LessonEditor
      key={lessonId}
      courseId={courseId}
      lesson={lesson}
      above={[
        { label: t('courses'), href: paths.teach() },
        { label: course.title, href: paths.courseEditor(courseId) },
      ]}
      actions={
        <ButtonLink
          tone="secondary"
          icon={<IconEye />}
          href={paths.coursePreview(courseId, lessonId)}
        >
          {t('preview')}
        </ButtonLink>
      }
      below={<Neighbours course={course} lessonId={lessonId} />}
      quiz={{
        show: (quizId) => (
          <QuizSummary
            quizId={quizId}
            unitId={course.unit.id}
            links={
              <>
                <ButtonLink
                  tone="quiet"
                  size="small"
                  icon={<IconChartDots />}
                  href={paths.quizAnalysis(quizId)}
                >
                  {t('item-analysis:open')}
                </ButtonLink>
                <ButtonLink
                  tone="quiet"
                  size="small"
                  icon={<IconListCheck />}
                  href={paths.quizAttempts(quizId)}
                >
                  {t('attempt-marks:openList')}
                </ButtonLink>
                <ButtonLink
                  tone="quiet"
                  size="small"
                  icon={<IconScan />}
                  href={paths.quizIntegrity(quizId)}
                >
                  {t('integrity:open')}
                </ButtonLink>
              </>
            }
          />
        ),
        choose: ({ onChosen, onClose }) => (
          <QuizDialog
            opened
            courseId={courseId}
            unitId={course.unit.id}
            onClose={onClose}
            onSaved={({ quizId }) => onChosen(quizId)}
          />
        ),
      }}
    />
  );
}

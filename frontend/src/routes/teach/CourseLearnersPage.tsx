import { useSuspenseQuery } from '@tanstack/react-query';
import { LearnerTable } from '@/features/course-learners/LearnerTable';
import { CourseHeader } from '@/features/course-editor/CourseHeader';
import { draftCourseQuery } from '@/features/course-editor/course.queries';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { useParam } from '@/shared/lib/params';

export function loader(context: LoaderContext) {
  return context.queryClient.query({
    ...draftCourseQuery(paramOf(context, 'courseId')),
    staleTime: 'static',
  });
}

export default function CourseLearnersPage() {
  const { data: course } = useSuspenseQuery(draftCourseQuery(useParam('courseId')));

  return (
    <>
      <CourseHeader course={course} tab="learners" />
      <LearnerTable courseId={course.courseId} />
    </>
  );
}

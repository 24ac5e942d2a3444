import { useSuspenseQuery } from '@tanstack/react-query';
import { CourseHeader } from '@/features/course-editor/CourseHeader';
import { draftCourseQuery, publicationsQuery } from '@/features/course-editor/course.queries';
import { Versions } from '@/features/course-editor/Versions';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { useParam } from '@/shared/lib/params';

export function loader(context: LoaderContext) {
  const courseId = paramOf(context, 'courseId');
  return Promise.all([
    context.queryClient.query({ ...draftCourseQuery(courseId), staleTime: 'static' }),
    context.queryClient.query({ ...publicationsQuery(courseId), staleTime: 'static' }),
  ]);
}

export default function CourseVersionsPage() {
  const courseId = useParam('courseId');
  const { data: course } = useSuspenseQuery(draftCourseQuery(courseId));
  const { data: versions } = useSuspenseQuery(publicationsQuery(courseId));
  return (
    <>
      <CourseHeader course={course} tab="versions" />
      <Versions versions={versions} />
    </>
  );
}

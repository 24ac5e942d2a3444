import { useSuspenseQuery } from '@tanstack/react-query';
import { SettingsForm } from '@/features/course-editor/SettingsForm';
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

export default function CourseSettingsPage() {
  const { data: course } = useSuspenseQuery(draftCourseQuery(useParam('courseId')));

  return (
    <>
      <CourseHeader course={course} tab="settings" />
      <SettingsForm key={course.courseId} course={course} />
    </>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { OutlineEditor } from '@/features/course-editor/OutlineEditor';
import { useOutlineActions } from '@/features/course-editor/useOutlineActions';
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

export default function CourseOutlinePage() {
  const { data: course } = useSuspenseQuery(draftCourseQuery(useParam('courseId')));
  const actions = useOutlineActions(course.courseId);
  return (
    <>
      <CourseHeader course={course} tab="outline" />
      <OutlineEditor course={course} actions={actions} />
    </>
  );
}

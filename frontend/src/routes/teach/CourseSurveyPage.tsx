import { useSuspenseQuery } from '@tanstack/react-query';
import { CourseHeader } from '@/features/course-editor/CourseHeader';
import { draftCourseQuery } from '@/features/course-editor/course.queries';
import { SurveyResults } from '@/features/survey-results/SurveyResults';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { useParam } from '@/shared/lib/params';

export function loader(context: LoaderContext) {
  return context.queryClient.query({
    ...draftCourseQuery(paramOf(context, 'courseId')),
    staleTime: 'static',
  });
}

export default function CourseSurveyPage() {
  const { data: course } = useSuspenseQuery(draftCourseQuery(useParam('courseId')));
  return (
    <>
      <CourseHeader course={course} tab="survey" />
      <SurveyResults place={{ kind: 'course', id: course.courseId }} />
    </>
  );
}

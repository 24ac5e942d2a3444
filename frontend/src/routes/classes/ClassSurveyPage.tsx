import { useSuspenseQuery } from '@tanstack/react-query';
import { ClassHeader } from '@/features/classes/ClassHeader';
import { classQuery } from '@/features/classes/classes.queries';
import { SurveyResults } from '@/features/survey-results/SurveyResults';
import { useParam } from '@/shared/lib/params';

export { loader } from './loadClass';

export default function ClassSurveyPage() {
  const { data: one } = useSuspenseQuery(classQuery(useParam('classId')));
  return (
    <>
      <ClassHeader one={one} tab="survey" />
      <SurveyResults place={{ kind: 'class', id: one.classId }} />
    </>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { ClassHeader } from '@/features/classes/ClassHeader';
import { classQuery } from '@/features/classes/classes.queries';
import { GradeGrid } from '@/features/gradebook/GradeGrid';
import { useParam } from '@/shared/lib/params';

export { loader } from './loadClass';

export default function ClassResultsPage() {
  const { data: one } = useSuspenseQuery(classQuery(useParam('classId')));
  return (
    <>
      <ClassHeader one={one} tab="results" />
      <GradeGrid classId={one.classId} />
    </>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { ClassHeader } from '@/features/classes/ClassHeader';
import { LearnersTable } from '@/features/classes/LearnersTable';
import { classQuery } from '@/features/classes/classes.queries';
import { useParam } from '@/shared/lib/params';

export { loader } from './loadClass';

export default function ClassLearnersPage() {
  const { data: one } = useSuspenseQuery(classQuery(useParam('classId')));
  return (
    <>
      <ClassHeader one={one} tab="learners" />
      <LearnersTable one={one} />
    </>
  );
}

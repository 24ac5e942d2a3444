import { useSuspenseQuery } from '@tanstack/react-query';
import { ClassFacts } from '@/features/classes/ClassFacts';
import { ClassHeader } from '@/features/classes/ClassHeader';
import { classQuery } from '@/features/classes/classes.queries';
import { GradebookSummary } from '@/features/gradebook/GradebookSummary';
import { useParam } from '@/shared/lib/params';
import classes from './class-pages.module.css';

export { loader } from './loadClass';

export default function ClassPage() {
  const { data: one } = useSuspenseQuery(classQuery(useParam('classId')));
  return (
    <>
      <ClassHeader one={one} tab="overview" />
      <div className={classes.stack}>
        <GradebookSummary classId={one.classId} />
        <ClassFacts one={one} />
      </div>
    </>
  );
}

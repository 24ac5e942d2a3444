import type { CourseCard as CourseCardData } from '@/shared/api/contract';
import { CourseCard } from './CourseCard';
import classes from './CourseGrid.module.css';

export function CourseGrid({ courses }: { courses: readonly CourseCardData[] }) {
  return (
    <ul className={classes.grid}>
      {courses.map((course) => (
        <li key={course.courseId}>
          <CourseCard course={course} />
        </li>
      ))}
    </ul>
  );
}

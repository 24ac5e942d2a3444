import type { CourseCard as CourseCardData } from '@/shared/api/schema';
import { CourseCard } from './CourseCard';
import classes from './CourseGrid.module.css';

interface CourseGridProps {
  courses: readonly CourseCardData[];
  /** One below the heading these courses stand under. */
  heading: 'h2' | 'h3';
}

export function CourseGrid({ courses, heading }: CourseGridProps) {
  return (
    <ul className={classes.grid}>
      {courses.map((course) => (
        <li key={course.courseId}>
          <CourseCard course={course} heading={heading} />
        </li>
      ))}
    </ul>
  );
}

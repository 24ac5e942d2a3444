import { useQuery } from '@tanstack/react-query';
import { useMe } from '@/shared/api/me';
import type { CourseCard as CourseCardData } from '@/shared/api/schema';
import { coursePlacesQuery } from './catalogue.queries';
import { CourseCard } from './CourseCard';
import classes from './CourseGrid.module.css';

interface CourseGridProps {
  courses: readonly CourseCardData[];
  /** One below the heading these courses stand under. */
  heading: 'h2' | 'h3';
}

export function CourseGrid({ courses, heading }: CourseGridProps) {
  const signedIn = useMe() !== null;
  const { data: places = [] } = useQuery({
    ...coursePlacesQuery(courses.map((course) => course.courseId)),
    enabled: signedIn && courses.length > 0,
  });
  const place = new Map(places.map((one) => [one.courseId, one]));
  return (
    <ul className={classes.grid}>
      {courses.map((course) => (
        <li key={course.courseId}>
          <CourseCard course={course} place={place.get(course.courseId)} heading={heading} />
        </li>
      ))}
    </ul>
  );
}

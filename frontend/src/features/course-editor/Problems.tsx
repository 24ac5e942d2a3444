import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CheckProblem, DraftCourse } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { Link } from '@/ui/Link/Link';
import classes from './PublishDialog.module.css';

interface ProblemsProps {
  course: DraftCourse;
  problems: readonly CheckProblem[];
  onFollow: () => void;
}

/** What is wrong with the draft, errors first, each leading to its place. */
export function Problems({ course, problems, onFollow }: ProblemsProps) {
  const { t } = useTranslation('course-editor');
  const ordered = problems.toSorted(
    (a, b) => Number(b.severity === 'ERROR') - Number(a.severity === 'ERROR'),
  );
  if (ordered.length === 0) {
    return (
      <p className={classes.fine}>
        <IconCircleCheck aria-hidden />
        {t('publish.noProblems')}
      </p>
    );
  }
  return (
    <section>
      <h3>{t('publish.problems')}</h3>
      <ul className={classes.list}>
        {ordered.map((problem, index) => (
          // The same problem may stand twice, at two places of a lesson.
          <li key={index} className={classes.problem} data-severity={problem.severity}>
            {problem.severity === 'ERROR' ? (
              <IconCircleX aria-hidden />
            ) : (
              <IconAlertTriangle aria-hidden />
            )}
            <span>
              <strong>{t(`publish.${problem.severity}`)}</strong> {problem.message}
              <Place course={course} problem={problem} onFollow={onFollow} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PlaceProps {
  course: DraftCourse;
  problem: CheckProblem;
  onFollow: () => void;
}

function Place({ course, problem, onFollow }: PlaceProps) {
  const { t } = useTranslation('course-editor');
  const { lessonId, blockId } = problem;
  const lesson = course.sections
    .flatMap(({ lessons }) => lessons)
    .find((each) => each.lessonId === lessonId);
  const href =
    lessonId === undefined
      ? paths.courseSettings(course.courseId)
      : paths.lessonEditor(course.courseId, lessonId, blockId);
  return (
    <Link className={classes.place} href={href} onClick={onFollow}>
      {lesson?.title ?? t('tabs.settings')}
    </Link>
  );
}

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

/** What is put right where the course is described; the rest of what concerns no single lesson, in its outline. */
const ofSettings = ['content.summary-missing', 'content.cover-missing'];

interface PlaceProps {
  course: DraftCourse;
  problem: CheckProblem;
  onFollow: () => void;
}

function Place({ course, problem, onFollow }: PlaceProps) {
  const { t } = useTranslation('course-editor');
  const { lessonId, blockId, code } = problem;
  const lesson = course.sections
    .flatMap(({ lessons }) => lessons)
    .find((each) => each.lessonId === lessonId);
  const place =
    lessonId !== undefined
      ? {
          href: paths.lessonEditor(course.courseId, lessonId, blockId),
          name: lesson?.title ?? t('tabs.outline'),
        }
      : ofSettings.includes(code)
        ? { href: paths.courseSettings(course.courseId), name: t('tabs.settings') }
        : { href: paths.courseEditor(course.courseId), name: t('tabs.outline') };
  return (
    <Link className={classes.place} href={place.href} onClick={onFollow}>
      {place.name}
    </Link>
  );
}

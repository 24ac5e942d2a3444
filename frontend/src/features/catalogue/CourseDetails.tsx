import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CoursePage } from '@/shared/api/schema';
import { formatDay } from '@/shared/lib/dates';
import { Card } from '@/ui/Card/Card';
import { EnrolPanel } from './EnrolPanel';
import { Syllabus } from './Syllabus';
import { topicName } from './topicName';
import classes from './CourseDetails.module.css';

/** Everything somebody wants to know before taking the course; of what its author left out, nothing. */
export function CourseDetails({ course }: { course: CoursePage }) {
  const { t } = useTranslation('catalogue');
  return (
    <div className={classes.layout}>
      <div className={classes.words}>
        {course.outcomes.length > 0 && (
          <Card title={t('outcomes')}>
            <ul className={classes.outcomes}>
              {course.outcomes.map((outcome) => (
                <li key={outcome}>
                  <IconCheck aria-hidden />
                  {outcome}
                </li>
              ))}
            </ul>
          </Card>
        )}
        <Card title={t('syllabus')}>
          <Syllabus sections={course.sections} />
        </Card>
        {course.audience.length > 0 && (
          <Card title={t('audience')}>
            <ul className={classes.plain}>
              {course.audience.map((group) => (
                <li key={group}>{group}</li>
              ))}
            </ul>
          </Card>
        )}
        <Card title={t('about')}>
          <dl className={classes.facts}>
            <dt>{t('provider')}</dt>
            <dd>{course.provider.name}</dd>
            {course.trainers.length > 0 && (
              <>
                <dt>{t('trainers')}</dt>
                <dd>{course.trainers.map(({ fullName }) => fullName).join(', ')}</dd>
              </>
            )}
            {course.topics.length > 0 && (
              <>
                <dt>{t('topic')}</dt>
                <dd>{course.topics.map(topicName(t)).join(', ')}</dd>
              </>
            )}
            <dt>{t('version')}</dt>
            <dd>
              {t('versionIs', { number: course.versionNumber, day: formatDay(course.publishedAt) })}
            </dd>
          </dl>
        </Card>
      </div>
      <EnrolPanel course={course} />
    </div>
  );
}

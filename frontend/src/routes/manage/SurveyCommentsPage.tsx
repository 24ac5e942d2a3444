import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { findCourses } from '@/features/batch-enrolment/batch-enrolment.queries';
import { coursePageQuery } from '@/features/catalogue/catalogue.queries';
import { ManageNavigation } from '@/features/manage/ManageNavigation';
import { SurveyResults } from '@/features/survey-results/SurveyResults';
import { may, useMe } from '@/shared/api/me';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { useSearchValue } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';
import { Card } from '@/ui/Card/Card';
import { LookupField } from '@/ui/Lookup/LookupField';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './manage.module.css';

export const loader = ({ queryClient, search }: LoaderContext) =>
  typeof search['course'] === 'string'
    ? queryClient.query({ ...coursePageQuery(search['course']), staleTime: 'static' })
    : undefined;

export default function SurveyCommentsPage() {
  const { t } = useTranslation(['survey-results', 'shell', 'manage']);
  const me = useMe();
  const navigate = useNavigate();
  const courseId = useSearchValue('course');
  const { data: course } = useQuery({
    ...coursePageQuery(courseId ?? ''),
    enabled: courseId !== undefined,
  });
  return (
    <>
      <PageHeader
        title={t('removing.title')}
        lead={t('removing.lead')}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          ...(may(me, 'VIEW_PEOPLE') ? [{ label: t('manage:title'), href: paths.manage() }] : []),
        ]}
      />
      <ManageNavigation current="surveyComments" />
      <div className={classes.stack}>
        <Card>
          <LookupField
            id="survey-course"
            label={t('removing.course')}
            hint={t('removing.courseHint')}
            find={findCourses}
            value={course === undefined ? null : { value: course.courseId, label: course.title }}
            onChange={(choice) => void navigate({ href: paths.surveyComments(choice?.value) })}
          />
        </Card>
        {courseId !== undefined && (
          <SurveyResults
            key={courseId}
            place={{ kind: 'course', id: courseId }}
            hrefOfClass={(classId) => paths.surveyComments(courseId, classId)}
          />
        )}
      </div>
    </>
  );
}

import { useId } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import { paths } from '@/shared/lib/paths';
import { Card } from '@/ui/Card/Card';
import { LookupField } from '@/ui/Lookup/LookupField';
import { toastProblem } from '@/ui/Toast/toasts';
import { findCourses, issuingCourseQuery } from './issuing.queries';

/** The way to a course that is taken without a class. */
export function CourseChoice() {
  const { t } = useTranslation('issuing');
  const id = useId();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const open = async (courseId: string) => {
    try {
      await queryClient.query({ ...issuingCourseQuery(courseId), retry: false });
      await navigate({ href: paths.issuingCourse(courseId) });
    } catch (error) {
      toastProblem(wordsFor(error));
    }
  };
  return (
    <Card title={t('course.title')} lead={t('course.lead')}>
      <LookupField
        id={id}
        label={t('course.find')}
        placeholder={t('course.placeholder')}
        value={null}
        find={findCourses}
        onChange={(choice) => {
          if (choice !== null) void open(choice.value);
        }}
      />
    </Card>
  );
}

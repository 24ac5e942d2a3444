import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Approvals } from '@/features/issuing/Approvals';
import { Conditions } from '@/features/issuing/Conditions';
import { CourseHolds } from '@/features/issuing/CourseHolds';
import { issuingCourseQuery } from '@/features/issuing/issuing.queries';
import { useListAddress } from '@/shared/lib/listAddress';
import { useParam } from '@/shared/lib/params';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './manage.module.css';

export function loader(context: LoaderContext) {
  return context.queryClient.query({
    ...issuingCourseQuery(paramOf(context, 'courseId')),
    staleTime: 'static',
  });
}

export default function IssuingCoursePage() {
  const { t } = useTranslation(['issuing', 'certificates', 'shell']);
  const courseId = useParam('courseId');
  const { data: course } = useSuspenseQuery(issuingCourseQuery(courseId));
  const place = { kind: 'course', id: courseId } as const;
  return (
    <>
      <PageHeader
        title={course.title}
        lead={t('course.page', { code: course.code })}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('certificates:register.title'), href: paths.certificateRegister() },
          { label: t('title'), href: paths.issuing() },
        ]}
      />
      <div className={classes.stack}>
        <Conditions place={place} />
        <Approvals place={place} list={useListAddress()} />
        <CourseHolds courseId={courseId} />
      </div>
    </>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Approvals } from '@/features/issuing/Approvals';
import { ClassRuns } from '@/features/issuing/ClassRuns';
import { Conditions } from '@/features/issuing/Conditions';
import { OnlyInRuns } from '@/features/issuing/OnlyInRuns';
import { classIssuingQuery } from '@/features/issuing/issuing.queries';
import { useListAddress } from '@/shared/lib/listAddress';
import { useParam } from '@/shared/lib/params';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './manage.module.css';

export function loader(context: LoaderContext) {
  return context.queryClient.query({
    ...classIssuingQuery(paramOf(context, 'classId')),
    staleTime: 'static',
  });
}

export default function IssuingClassPage() {
  const { t } = useTranslation(['issuing', 'certificates', 'shell']);
  const { data: desk } = useSuspenseQuery(classIssuingQuery(useParam('classId')));
  const place = { kind: 'class', id: desk.of.classId } as const;
  return (
    <>
      <PageHeader
        title={desk.of.title}
        lead={`${desk.of.code} · ${desk.of.courseTitle}`}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('certificates:register.title'), href: paths.certificateRegister() },
          { label: t('title'), href: paths.issuing() },
        ]}
      />
      <div className={classes.stack}>
        <Conditions place={place} courseId={desk.of.courseId} />
        <Approvals place={place} list={useListAddress()} />
        <OnlyInRuns of={desk.of} />
        <ClassRuns desk={desk} />
      </div>
    </>
  );
}

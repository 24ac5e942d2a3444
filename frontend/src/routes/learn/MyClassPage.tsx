import { useSuspenseQuery } from '@tanstack/react-query';
import { IconSchool } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { MyGrade } from '@/features/gradebook/MyGrade';
import { ownGradeQuery } from '@/features/gradebook/gradebook.queries';
import { formatDay } from '@/shared/lib/dates';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { useParam } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './learn.module.css';

export function loader(context: LoaderContext) {
  return context.queryClient.query({
    ...ownGradeQuery(paramOf(context, 'classId')),
    staleTime: 'static',
  });
}

export default function MyClassPage() {
  const { t } = useTranslation(['classes', 'gradebook', 'my-learning', 'shell']);
  const { data: own } = useSuspenseQuery(ownGradeQuery(useParam('classId')));
  const { title, code, courseTitle, startsOn, endsOn, enrolmentId } = own.of;
  const days = t('facts.fromTo', { from: formatDay(startsOn), to: formatDay(endsOn) });
  return (
    <>
      <PageHeader
        title={title}
        lead={`${code} · ${courseTitle} · ${days}`}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('my-learning:title'), href: paths.myLearning() },
        ]}
        actions={
          <ButtonLink tone="secondary" icon={<IconSchool />} href={paths.learn(enrolmentId)}>
            {t('gradebook:mine.toCourse')}
          </ButtonLink>
        }
      />
      <div className={classes.stack}>
        <MyGrade own={own} />
      </div>
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { OwnClasses } from '@/features/classes/OwnClasses';
import { MyCourses } from '@/features/my-learning/MyCourses';
import { homeQuery } from '@/features/my-learning/my-learning.queries';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './learn.module.css';

export function loader({ queryClient }: LoaderContext) {
  return queryClient.query({ ...homeQuery, staleTime: 'static' });
}

export default function MyLearningPage() {
  const { t } = useTranslation(['my-learning', 'shell']);
  return (
    <>
      <PageHeader
        title={t('title')}
        above={[{ label: t('shell:navigation.home'), href: paths.home() }]}
      />
      <div className={classes.stack}>
        <OwnClasses />
        <MyCourses />
      </div>
    </>
  );
}

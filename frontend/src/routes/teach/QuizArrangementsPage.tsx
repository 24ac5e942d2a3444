import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AccessForm } from '@/features/quiz-arrangements/AccessForm';
import { accessQuery } from '@/features/quiz-arrangements/arrangements.queries';
import { Extensions } from '@/features/quiz-arrangements/Extensions';
import { quizQuery } from '@/features/quiz-editor/quiz.queries';
import { useListAddress } from '@/shared/lib/listAddress';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { useParam } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';
import { Card } from '@/ui/Card/Card';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './teach.module.css';

export function loader(context: LoaderContext) {
  const quizId = paramOf(context, 'quizId');
  return Promise.all([
    context.queryClient.query(quizQuery(quizId)),
    context.queryClient.query(accessQuery(quizId)),
  ]);
}

export default function QuizArrangementsPage() {
  const { t } = useTranslation(['quiz-arrangements', 'shell', 'course-list']);
  const quizId = useParam('quizId');
  const { data: quiz } = useSuspenseQuery(quizQuery(quizId));
  const { data: access } = useSuspenseQuery(accessQuery(quizId));
  return (
    <>
      <PageHeader
        title={t('title', { title: quiz.title })}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('backToCourse'), href: paths.courseEditor(quiz.courseId) },
        ]}
      />
      <div className={classes.stack}>
        <Extensions quizId={quizId} courseId={quiz.courseId} list={useListAddress()} />
        <Card title={t('access.title')} lead={t('access.lead')}>
          <AccessForm quizId={quizId} access={access} />
        </Card>
      </div>
    </>
  );
}

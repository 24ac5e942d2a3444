import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { QuizAnalysis } from '@/features/item-analysis/QuizAnalysis';
import { quizAnalysisQuery } from '@/features/item-analysis/analysis.queries';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { useParam } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

export function loader(context: LoaderContext) {
  return context.queryClient.query({
    ...quizAnalysisQuery(paramOf(context, 'quizId')),
    staleTime: 'static',
  });
}

export default function QuizAnalysisPage() {
  const { t } = useTranslation(['item-analysis', 'shell', 'course-list']);
  const { data: quiz } = useSuspenseQuery(quizAnalysisQuery(useParam('quizId')));
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={quiz.title}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('course-list:title'), href: paths.teach() },
          { label: quiz.title, href: paths.courseEditor(quiz.courseId) },
        ]}
      />
      <QuizAnalysis quiz={quiz} />
    </>
  );
}

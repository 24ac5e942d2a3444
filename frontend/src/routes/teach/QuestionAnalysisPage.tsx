import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { QuestionAnalysis } from '@/features/item-analysis/QuestionAnalysis';
import { questionAnalysisQuery } from '@/features/item-analysis/analysis.queries';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { useParam } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

export function loader(context: LoaderContext) {
  return context.queryClient.query({
    ...questionAnalysisQuery(paramOf(context, 'questionId')),
    staleTime: 'static',
  });
}

export default function QuestionAnalysisPage() {
  const { t } = useTranslation(['item-analysis', 'question-bank']);
  const questionId = useParam('questionId');
  const { data: question } = useSuspenseQuery(questionAnalysisQuery(questionId));
  return (
    <>
      <PageHeader
        title={t('title')}
        above={[
          { label: t('question-bank:title'), href: paths.questionBank() },
          { label: t('question-bank:editTitle'), href: paths.question(questionId) },
        ]}
      />
      <QuestionAnalysis question={question} />
    </>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CompletionPanel } from '@/features/course-completion/CompletionPanel';
import { ownSurveyQuery } from '@/features/survey/survey.queries';
import { forgetDraft } from '@/features/survey/surveyDraft';
import { SurveyRoom } from '@/features/survey/SurveyRoom';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { useParam } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

export async function loader(context: LoaderContext) {
  const own = await context.queryClient.query(ownSurveyQuery(paramOf(context, 'enrolmentId')));
  // Answers that arrived although nobody was told so are not to be sent any more.
  if (own.state === 'ANSWERED') forgetDraft(own.enrolmentId);
}

export default function SurveyPage() {
  const { t } = useTranslation(['survey', 'my-learning', 'shell']);
  const { data: own } = useSuspenseQuery(ownSurveyQuery(useParam('enrolmentId')));
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={own.courseTitle}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('my-learning:title'), href: paths.myLearning() },
          { label: own.courseTitle, href: paths.learn(own.enrolmentId) },
        ]}
      />
      <SurveyRoom
        key={own.enrolmentId}
        own={own}
        afterwards={<CompletionPanel enrolmentId={own.enrolmentId} />}
      />
    </>
  );
}

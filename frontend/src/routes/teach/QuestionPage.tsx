import { useSuspenseQuery } from '@tanstack/react-query';
import { IconChartDots, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { QuestionFigures } from '@/features/question-bank/QuestionFigures';
import { QuestionEditor } from '@/features/question-bank/QuestionEditor';
import { questionQuery } from '@/features/question-bank/questions.queries';
import { StatusActions } from '@/features/question-bank/StatusActions';
import { statusTones } from '@/features/question-bank/statusTones';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { useParam } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';

export function loader(context: LoaderContext) {
  return context.queryClient.query({
    ...questionQuery(paramOf(context, 'questionId')),
    staleTime: 'static',
  });
}

export default function QuestionPage() {
  const { t } = useTranslation(['question-bank', 'item-analysis', 'regrading']);
  const { data: question } = useSuspenseQuery(questionQuery(useParam('questionId')));
  return (
    <>
      <PageHeader
        title={t('editTitle')}
        above={[{ label: t('title'), href: paths.questionBank() }]}
        badge={
          <StatusBadge tone={statusTones[question.status]}>
            {t(`statuses.${question.status}`)}
          </StatusBadge>
        }
        lead={question.unit.fullName}
        actions={
          <>
            <ButtonLink
              tone="secondary"
              icon={<IconChartDots />}
              href={paths.questionAnalysis(question.questionId)}
            >
              {t('item-analysis:open')}
            </ButtonLink>
            {question.abilities.includes('EDIT') && (
              <ButtonLink
                tone="secondary"
                icon={<IconRefresh />}
                href={paths.regrading(question.questionId)}
              >
                {t('regrading:open')}
              </ButtonLink>
            )}
            <StatusActions question={question} />
          </>
        }
      />
      <QuestionFigures question={question} />
      <QuestionEditor
        key={`${question.questionId} ${question.revision}`}
        question={question}
        units={[question.unit]}
        onSaved={() => undefined}
      />
    </>
  );
}

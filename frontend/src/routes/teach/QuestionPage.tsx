import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { IconChartDots, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CopyAction } from '@/features/question-bank/CopyAction';
import { QuestionFigures } from '@/features/question-bank/QuestionFigures';
import { QuestionEditor } from '@/features/question-bank/QuestionEditor';
import { questionQuery } from '@/features/question-bank/questions.queries';
import { SharingCard } from '@/features/question-bank/SharingCard';
import { StatusActions } from '@/features/question-bank/StatusActions';
import { statusTones } from '@/features/question-bank/statusTones';
import { authoringUnits } from '@/shared/api/authoring';
import { useMe } from '@/shared/api/me';
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
  const me = useMe();
  const navigate = useNavigate();
  // Who uses a question of another unit is not told with whom else it is shared.
  const owned = question.sharing !== undefined;
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
            {owned ? (
              <ButtonLink
                tone="secondary"
                icon={<IconChartDots />}
                href={paths.questionAnalysis(question.questionId)}
              >
                {t('item-analysis:open')}
              </ButtonLink>
            ) : (
              <CopyAction
                question={question}
                units={authoringUnits(me)}
                onCopied={({ questionId }) => void navigate({ href: paths.question(questionId) })}
              />
            )}
            {owned && question.abilities.includes('EDIT') && (
              <ButtonLink
                tone="secondary"
                icon={<IconRefresh />}
                href={paths.regrading(question.questionId)}
              >
                {t('regrading:open')}
              </ButtonLink>
            )}
            {owned && <StatusActions question={question} />}
          </>
        }
      />
      <SharingCard question={question} />
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

import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { HintQuestions } from '@/features/integrity/HintQuestions';
import { HintSummary } from '@/features/integrity/HintSummary';
import { JudgeCard } from '@/features/integrity/JudgeCard';
import { whose } from '@/features/integrity/hintWords';
import { hintQuery } from '@/features/integrity/integrity.queries';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { useParam } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './teach.module.css';

export function loader(context: LoaderContext) {
  return context.queryClient.query(hintQuery(paramOf(context, 'hintId')));
}

export default function IntegrityHintPage() {
  const { t } = useTranslation('integrity');
  const { data: detail } = useSuspenseQuery(hintQuery(useParam('hintId')));
  return (
    <>
      <PageHeader
        title={t(`kinds.${detail.hint.kind}`)}
        lead={whose(t, detail.hint)}
        above={[
          {
            label: t('title', { title: detail.title }),
            href: paths.quizIntegrity(detail.quizId),
          },
        ]}
      />
      <div className={classes.stack}>
        <HintSummary detail={detail} />
        <JudgeCard hint={detail.hint} />
        <HintQuestions detail={detail} />
      </div>
    </>
  );
}

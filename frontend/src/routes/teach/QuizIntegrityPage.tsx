import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CheckCard } from '@/features/integrity/CheckCard';
import { HintTable } from '@/features/integrity/HintTable';
import { integrityQuery } from '@/features/integrity/integrity.queries';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { useParam } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './teach.module.css';

export function loader(context: LoaderContext) {
  return context.queryClient.query(integrityQuery(paramOf(context, 'quizId')));
}

export default function QuizIntegrityPage() {
  const { t } = useTranslation(['integrity', 'shell', 'quiz-arrangements']);
  const { data: view } = useSuspenseQuery(integrityQuery(useParam('quizId')));
  return (
    <>
      <PageHeader
        title={t('title', { title: view.title })}
        lead={t('lead')}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('quiz-arrangements:backToCourse'), href: paths.courseEditor(view.courseId) },
        ]}
      />
      <div className={classes.stack}>
        <CheckCard view={view} />
        {view.check !== undefined && <HintTable quizId={view.quizId} />}
      </div>
    </>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ConfirmQuestionImport } from '@/features/question-exchange/ConfirmQuestionImport';
import { DiscardQuestionImport } from '@/features/question-exchange/DiscardQuestionImport';
import { isWorking, questionImportQuery } from '@/features/question-exchange/exchange.queries';
import { ImportedQuestions } from '@/features/question-exchange/ImportedQuestions';
import { QuestionNotes } from '@/features/question-exchange/QuestionNotes';
import {
  QuestionImportDone,
  QuestionImportRunning,
} from '@/features/question-exchange/QuestionImportEnd';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { useParam } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';
import { Notice } from '@/ui/Notice/Notice';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './teach.module.css';

export const loader = (context: LoaderContext) =>
  context.queryClient.query({
    ...questionImportQuery(paramOf(context, 'importId')),
    staleTime: 'static',
  });

export default function QuestionImportPage() {
  const { t } = useTranslation(['question-exchange', 'question-bank']);
  const { data: view } = useSuspenseQuery(questionImportQuery(useParam('importId')));
  const navigate = useNavigate();
  const working = isWorking(view);
  return (
    <>
      <PageHeader
        title={view.fileName}
        lead={t('of', {
          count: view.questionCount,
          format: t(`format.${view.format}`),
          unit: view.unit.fullName,
        })}
        above={[
          { label: t('question-bank:title'), href: paths.questionBank() },
          { label: t('title'), href: paths.questionImports() },
        ]}
        actions={
          !working &&
          view.state !== 'DONE' && (
            <DiscardQuestionImport
              view={view}
              onDone={() => void navigate({ href: paths.questionImports() })}
            />
          )
        }
      />
      <div className={classes.stack}>
        {view.notes.length > 0 && (
          <Notice tone="warning" title={t('notes.title')}>
            <QuestionNotes notes={view.notes} />
          </Notice>
        )}
        {working && view.job !== undefined && (
          <QuestionImportRunning job={view.job} total={view.questionCount} />
        )}
        {!working && view.state === 'RUNNING' && <Notice tone="warning">{t('stopped')}</Notice>}
        {!working && view.state !== 'DONE' && <ConfirmQuestionImport view={view} />}
        {view.state === 'DONE' && <QuestionImportDone view={view} />}
        <ImportedQuestions view={view} />
      </div>
    </>
  );
}

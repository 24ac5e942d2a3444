import { IconPlus, IconUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { QuestionList } from '@/features/question-bank/QuestionList';
import { questionFilters, questionsQuery } from '@/features/question-bank/questions.queries';
import { TopicPanel } from '@/features/question-bank/TopicPanel';
import { QuestionExportMenu } from '@/features/question-exchange/QuestionExportMenu';
import { textValues, type AddressValues } from '@/shared/lib/addressState';
import { listView, useListAddress } from '@/shared/lib/listAddress';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { TeachTabs } from './TeachTabs';
import classes from './QuestionsPage.module.css';

export function loader({ queryClient, search }: LoaderContext) {
  const values = textValues(search);
  const { page, size, sort } = listView(values);
  return queryClient.query({
    ...questionsQuery({ ...questionFilters(values), page, size, sort }),
    staleTime: 'static',
  });
}

export default function QuestionsPage() {
  const { t } = useTranslation(['question-bank', 'teach', 'question-exchange']);
  const list = useListAddress();
  return (
    <>
      <PageHeader
        title={t('title')}
        above={[{ label: t('teach:courses'), href: paths.teach() }]}
        lead={t('lead')}
        actions={
          <>
            <ButtonLink tone="secondary" icon={<IconUpload />} href={paths.questionImports()}>
              {t('question-exchange:open')}
            </ButtonLink>
            <QuestionExportMenu filter={exported(list.filters)} />
            <ButtonLink icon={<IconPlus />} href={paths.newQuestion()}>
              {t('new')}
            </ButtonLink>
          </>
        }
      />
      <TeachTabs current="questions" />
      <div className={classes.layout}>
        <TopicPanel filters={list.filters} onFilter={list.onFilter} />
        <QuestionList list={list} />
      </div>
    </>
  );
}

function exported(values: AddressValues) {
  return Object.fromEntries(
    Object.entries(questionFilters(values)).filter(([, value]) => value !== undefined),
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { IconPlus, IconUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { QuestionFilters } from '@/features/question-bank/QuestionFilters';
import { QuestionList } from '@/features/question-bank/QuestionList';
import { questionsQuery } from '@/features/question-bank/questions.queries';
import { QuestionExportMenu } from '@/features/question-exchange/QuestionExportMenu';
import { textValues, type AddressValues } from '@/shared/lib/addressState';
import { listView, useListAddress } from '@/shared/lib/listAddress';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { Pages } from '@/ui/Pages/Pages';
import { TeachTabs } from './TeachTabs';

export function loader({ queryClient, search }: LoaderContext) {
  return queryClient.query({ ...wanted(textValues(search)), staleTime: 'static' });
}

export default function QuestionsPage() {
  const { t } = useTranslation(['question-bank', 'teach', 'question-exchange']);
  const { view, onView, filters, onFilter } = useListAddress();
  const { data } = useSuspenseQuery(wanted(filters));
  const filtered = ['q', 'topic', 'type', 'status'].some((name) => filters[name] !== undefined);
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
            <QuestionExportMenu filter={exported(filters)} />
            <ButtonLink icon={<IconPlus />} href={paths.newQuestion()}>
              {t('new')}
            </ButtonLink>
          </>
        }
      />
      <TeachTabs current="questions" />
      <QuestionFilters filters={filters} onFilter={onFilter} />
      <p role="status">{t('count', { count: data.total })}</p>
      <QuestionList
        questions={data.items}
        filtered={filtered}
        onClear={() =>
          onFilter({ q: undefined, topic: undefined, type: undefined, status: undefined })
        }
      />
      <Pages {...view} total={data.total} onPage={(page) => onView({ page })} />
    </>
  );
}

function exported({ q, topic, type, status }: AddressValues) {
  return Object.fromEntries(
    Object.entries({ q, topic, type, status }).filter(([, value]) => value !== undefined),
  );
}

function wanted(values: AddressValues) {
  const { page, size } = listView(values);
  const { q, topic, type, status } = values;
  return questionsQuery({ q, topic, type, status, page, size });
}

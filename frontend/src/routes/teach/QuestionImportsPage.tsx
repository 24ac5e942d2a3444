import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { questionImportsQuery } from '@/features/question-exchange/exchange.queries';
import { NewQuestionImport } from '@/features/question-exchange/NewQuestionImport';
import { QuestionImportList } from '@/features/question-exchange/QuestionImportList';
import { findUnits, unitsKey } from '@/shared/api/units';
import { textValues } from '@/shared/lib/addressState';
import { listView, useListAddress } from '@/shared/lib/listAddress';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './teach.module.css';

export function loader({ queryClient, search }: LoaderContext) {
  const { page, size } = listView(textValues(search));
  return queryClient.query({ ...questionImportsQuery(page, size), staleTime: 'static' });
}

export default function QuestionImportsPage() {
  const { t } = useTranslation(['question-exchange', 'question-bank']);
  const navigate = useNavigate();
  const list = useListAddress();
  const { data: units = [] } = useQuery({
    queryKey: [...unitsKey, 'authored'],
    queryFn: () => findUnits('AUTHOR_COURSES', ''),
  });
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        above={[{ label: t('question-bank:title'), href: paths.questionBank() }]}
      />
      <div className={classes.stack}>
        <NewQuestionImport
          unit={units.length === 1 ? (units[0] ?? null) : null}
          onUploaded={({ id }) => void navigate({ href: paths.questionImport(id) })}
        />
        <QuestionImportList list={list} />
      </div>
    </>
  );
}

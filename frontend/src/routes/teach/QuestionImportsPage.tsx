import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NewQuestionImport } from '@/features/question-exchange/NewQuestionImport';
import { findUnits, unitsKey } from '@/shared/api/units';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

export default function QuestionImportsPage() {
  const { t } = useTranslation(['question-exchange', 'question-bank']);
  const navigate = useNavigate();
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
      <NewQuestionImport
        unit={units.length === 1 ? (units[0] ?? null) : null}
        onUploaded={({ id }) => void navigate({ href: paths.questionImport(id) })}
      />
    </>
  );
}

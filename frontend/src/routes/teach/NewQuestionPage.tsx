import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { QuestionEditor } from '@/features/question-bank/QuestionEditor';
import { authoringUnits } from '@/shared/api/authoring';
import { useMe } from '@/shared/api/me';
import { paths } from '@/shared/lib/paths';
import { Notice } from '@/ui/Notice/Notice';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

export default function NewQuestionPage() {
  const { t } = useTranslation(['question-bank', 'teach']);
  const navigate = useNavigate();
  const units = authoringUnits(useMe());
  return (
    <>
      <PageHeader
        title={t('newTitle')}
        above={[{ label: t('title'), href: paths.questionBank() }]}
      />
      {units.length === 0 ? (
        <Notice tone="warning">{t('teach:noUnit')}</Notice>
      ) : (
        <QuestionEditor
          units={units}
          onSaved={({ questionId }) => void navigate({ href: paths.question(questionId) })}
        />
      )}
    </>
  );
}

import { useTranslation } from 'react-i18next';
import type { QuizAnalysisView } from '@/shared/api/schema';
import { formatNumber, formatPercent } from '@/shared/lib/dates';
import { Card } from '@/ui/Card/Card';
import { Table } from '@/ui/Table/Table';

/** What share of the points was earned, by what the questions are about. */
export function CompetencyCard({ quiz: { competencies, least } }: { quiz: QuizAnalysisView }) {
  const { t } = useTranslation('item-analysis');
  return (
    <Card title={t('competencies.title')} lead={t('competencies.lead', { least })}>
      <Table
        caption={t('competencies.title')}
        quietCaption
        rows={competencies}
        keyOf={({ code, title }) => `${code} ${title}`}
        columns={[
          {
            key: 'competency',
            label: t('competencies.competency'),
            cell: ({ code, title }) => `${code} ${title}`,
          },
          {
            key: 'share',
            label: t('competencies.share'),
            number: true,
            cell: ({ share }) =>
              share === undefined ? '–' : formatPercent(Math.round(100 * share)),
          },
          {
            key: 'questions',
            label: t('competencies.questions'),
            number: true,
            cell: ({ questions }) => formatNumber(questions),
          },
          {
            key: 'sittings',
            label: t('sittings'),
            number: true,
            cell: ({ sittings }) => formatNumber(sittings),
          },
        ]}
      />
    </Card>
  );
}

import { IconChartDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { QuestionAnalysisView } from '@/shared/api/schema';
import { formatNumber, formatPercent } from '@/shared/lib/dates';
import { Card } from '@/ui/Card/Card';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { Table } from '@/ui/Table/Table';
import { ItemCard } from './ItemCard';
import classes from './item-analysis.module.css';

/** A question over all quizzes that asked it, revision by revision. */
export function QuestionAnalysis({ question }: { question: QuestionAnalysisView }) {
  const { t } = useTranslation('item-analysis');
  const { revisions, least } = question;
  if (revisions.length === 0) {
    return (
      <Card>
        <EmptyState icon={<IconChartDots />} title={t('neverAsked')}>
          {t('neverAskedWhy')}
        </EmptyState>
      </Card>
    );
  }
  const plain = (value: number | undefined) => (value === undefined ? '–' : formatNumber(value, 2));
  return (
    <div className={classes.stack}>
      {revisions.length > 1 && (
        <Card title={t('compare')} lead={t('compareLead')}>
          <Table
            caption={t('compare')}
            quietCaption
            rows={revisions}
            keyOf={({ revision }) => String(revision)}
            columns={[
              {
                key: 'revision',
                label: t('revisionNo'),
                cell: ({ revision, latest }) =>
                  t(latest ? 'revisionNow' : 'revision', { revision }),
              },
              {
                key: 'sittings',
                label: t('sittings'),
                number: true,
                cell: ({ sittings }) => formatNumber(sittings),
              },
              {
                key: 'facility',
                label: t('facility'),
                number: true,
                cell: ({ facility }) =>
                  facility === undefined ? '–' : formatPercent(100 * facility),
              },
              {
                key: 'discrimination',
                label: t('discrimination'),
                number: true,
                cell: ({ discrimination }) => plain(discrimination),
              },
              {
                key: 'correlation',
                label: t('correlation'),
                number: true,
                cell: ({ correlation }) => plain(correlation),
              },
            ]}
          />
        </Card>
      )}
      {revisions.map((item) => (
        <ItemCard key={item.revision} item={item} least={least} />
      ))}
    </div>
  );
}

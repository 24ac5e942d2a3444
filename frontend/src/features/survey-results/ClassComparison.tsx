import { useTranslation } from 'react-i18next';
import type { SurveyClass, SurveyResults } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { Card } from '@/ui/Card/Card';
import { Link } from '@/ui/Link/Link';
import { Table } from '@/ui/Table/Table';
import { aspects, meanOf, meanText } from './figures';
import classes from './survey-results.module.css';

/** The classes of a course side by side, the latest first; each leads to its own results. */
export function ClassComparison({
  hrefOf,
  results,
}: {
  hrefOf: (classId: string) => string;
  results: SurveyResults;
}) {
  const { t } = useTranslation('survey-results');
  return (
    <Card title={t('classes.title')} lead={t('classes.lead', { minimum: results.minimum })} flush>
      <Table<SurveyClass>
        caption={t('classes.title')}
        quietCaption
        rows={results.classes}
        keyOf={({ classId }) => classId ?? ''}
        columns={[
          {
            key: 'class',
            label: t('classes.class'),
            cell: ({ classId, code, title }) =>
              classId === undefined ? (
                t('classes.without')
              ) : (
                <>
                  <Link href={hrefOf(classId)}>{title}</Link>
                  <span className={classes.under}>{code}</span>
                </>
              ),
          },
          {
            key: 'answered',
            label: t('classes.answered'),
            number: true,
            cell: ({ answered }) => formatNumber(answered),
          },
          {
            key: 'shown',
            label: t('classes.shown'),
            number: true,
            cell: ({ shown }) => formatNumber(shown),
          },
          ...aspects.map((aspect) => ({
            key: aspect,
            label: t(`aspect.${aspect}`),
            number: true,
            cell: ({ means }: SurveyClass) => meanText(meanOf(means, aspect)),
          })),
        ]}
      />
    </Card>
  );
}

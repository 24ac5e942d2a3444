import { useTranslation } from 'react-i18next';
import type { ImportView } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { Facts } from '@/ui/Facts/Facts';
import classes from './people-import.module.css';

const outcomes = ['CREATED', 'UPDATED', 'UNCHANGED', 'SKIPPED'] as const;

/** What became of the rows so far. */
export function Outcomes({ view }: { view: ImportView }) {
  const { t } = useTranslation('people-import');
  return (
    <div className={classes.facts}>
      <Facts
        facts={outcomes.map((outcome) => ({
          term: t(`outcome.${outcome}`),
          detail: formatNumber(view.outcomes[outcome] ?? 0),
        }))}
      />
    </div>
  );
}

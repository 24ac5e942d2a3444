import { useTranslation } from 'react-i18next';
import type { ImportField, ImportView, Verdict } from '@/shared/api/schema';
import type { AddressValues } from '@/shared/lib/addressState';
import { paths } from '@/shared/lib/paths';
import { TabLinks } from '@/ui/Tabs/TabLinks';
import { ConfirmImport } from './ConfirmImport';
import { Errors } from './Errors';
import type { RowFilter } from './imports.queries';
import { importFields } from './mapping';
import { RowsTable } from './RowsTable';
import classes from './people-import.module.css';

const verdicts: readonly Verdict[] = ['ERROR', 'CREATE', 'UPDATE', 'UNCHANGED'];

interface ReviewProps {
  view: ImportView;
  /** What the address says one looks at. */
  values: AddressValues;
  page: number;
  onPage: (page: number) => void;
}

/** What the check has found: what would be done with each row, and every error with a way to mend it. */
export function Review({ view, values, page, onPage }: ReviewProps) {
  const { t } = useTranslation('people-import');
  const filter = rowFilter(values, view);
  const shown = verdicts.filter((verdict) => countOf(view, verdict) > 0);
  return (
    <div className={classes.stack}>
      <ConfirmImport view={view} />
      <section aria-labelledby="import-rows-title" className={classes.stack}>
        <h2 id="import-rows-title">{t('review.rows')}</h2>
        <TabLinks
          label={t('review.tabs')}
          tabs={shown.map((verdict) => ({
            href: paths.peopleImportRows(view.id, { verdict }),
            label: t(`verdict.${verdict}`),
            count: countOf(view, verdict),
            current: verdict === filter.verdict,
          }))}
        />
        {filter.verdict === 'ERROR' ? (
          <Errors
            // Another kind of error is another list, with nothing typed in it.
            key={`${filter.problem} ${filter.field} ${page}`}
            view={view}
            filter={filter}
            page={page}
            onPage={onPage}
          />
        ) : (
          <RowsTable view={view} filter={filter} page={page} onPage={onPage} />
        )}
      </section>
    </div>
  );
}

function countOf({ verdicts }: ImportView, verdict: Verdict): number {
  return verdicts[verdict] ?? 0;
}

/** The rows an address asks for: at first those with errors, or else those that would do something. */
function rowFilter(values: AddressValues, view: ImportView): RowFilter {
  const asked = verdicts.find((verdict) => verdict === values['verdict']);
  const verdict = asked ?? verdicts.find((one) => countOf(view, one) > 0) ?? ('UNCHANGED' as const);
  if (verdict !== 'ERROR') return { verdict };
  return {
    verdict,
    problem: values['problem'],
    field: importFields.find((field: ImportField) => field === values['field']),
  };
}

import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { Notice } from '@/ui/Notice/Notice';
import { markedHref } from './imports.queries';
import { Outcomes } from './Outcomes';
import classes from './people-import.module.css';

/** What came of it, the file that says so row by row, and the rows that were left out. */
export function ImportDone({ view }: { view: ImportView }) {
  const { t } = useTranslation('people-import');
  const skipped = view.outcomes['SKIPPED'] ?? 0;
  const result = view.job?.result;
  return (
    <Card title={t('done.title')}>
      <div className={classes.form}>
        {skipped === 0 ? (
          <Notice tone="success" title={t('done.all')}>
            {t('done.allWhat')}
          </Notice>
        ) : (
          <Notice tone="warning" title={t('done.skipped', { count: skipped })}>
            {t('done.skippedWhat')}
          </Notice>
        )}
        <Outcomes view={view} />
        <div className={classes.actions}>
          {result !== undefined && (
            <ButtonLink href={result.url} icon={<IconDownload />} download>
              {t('done.result')}
            </ButtonLink>
          )}
          {skipped > 0 && (
            <ButtonLink
              href={markedHref(view.id)}
              tone="secondary"
              icon={<IconDownload />}
              download
            >
              {t('errors.marked')}
            </ButtonLink>
          )}
          <ButtonLink href={paths.people(view.unit.id)} tone="secondary">
            {t('done.people')}
          </ButtonLink>
          <ButtonLink href={paths.peopleImports()} tone="quiet">
            {t('done.another')}
          </ButtonLink>
        </div>
      </div>
    </Card>
  );
}

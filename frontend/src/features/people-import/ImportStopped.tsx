import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { ImportView } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { Notice } from '@/ui/Notice/Notice';
import { useConfirm } from './imports.queries';
import { Outcomes } from './Outcomes';
import classes from './people-import.module.css';

/** An import that was cancelled or failed on its way: what is written stays, and the rest can follow. */
export function ImportStopped({ view }: { view: ImportView }) {
  const { t } = useTranslation('people-import');
  const confirm = useConfirm(view.id);
  const written = Object.values(view.outcomes).reduce((sum, count) => sum + count, 0);
  const failed = view.job?.state === 'FAILED';
  return (
    <Card title={t('stopped.title')}>
      <div className={classes.form}>
        <Notice
          tone={failed ? 'danger' : 'warning'}
          title={t(failed ? 'stopped.failed' : 'stopped.cancelled')}
        >
          {view.job?.failure}{' '}
          {t('stopped.what', {
            done: formatNumber(written),
            left: formatNumber(view.rowCount - written),
          })}
        </Notice>
        <Outcomes view={view} />
        {confirm.error !== null && <Notice tone="danger">{wordsFor(confirm.error)}</Notice>}
        <div className={classes.actions}>
          <Button
            busy={confirm.isPending}
            // Errors were passed over, and invitations wanted or not, when it was confirmed the first time.
            onClick={() => confirm.mutate({ skipErrors: true, invite: view.invites })}
          >
            {t('stopped.goOn')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

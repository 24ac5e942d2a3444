import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem, wordsFor } from '@/shared/api/problem';
import { formatNumber } from '@/shared/lib/dates';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { Dialog } from '@/ui/Dialog/Dialog';
import { Facts } from '@/ui/Facts/Facts';
import { Notice } from '@/ui/Notice/Notice';
import { toastProblem } from '@/ui/Toast/toasts';
import { ChainVerdict } from './ChainVerdict';
import { CompareHeadForm } from './CompareHeadForm';
import { useChainCheck } from './useChainCheck';
import classes from './audit.module.css';

/** Whether the log is whole: its seal, to be kept elsewhere, and what the last check found. */
export function ChainCard() {
  const { t } = useTranslation('audit-log');
  const { chain, error, retry, running, begin } = useChainCheck((problem) =>
    toastProblem(wordsFor(problem)),
  );
  const [comparing, setComparing] = useState(false);
  // Who reads the log of some units only may not see the whole of it.
  if (isProblem(error) && error.status === 403) return null;
  if (chain === undefined) return error === null ? null : <Failed error={error} onRetry={retry} />;
  return (
    <Card title={t('chain.title')} lead={t('chain.lead')}>
      <div className={classes.detail}>
        <ChainVerdict checked={chain.checked} running={running} />
        <div className={classes.facts}>
          <Facts
            facts={[
              { term: t('chain.seq'), detail: formatNumber(chain.head.seq) },
              { term: t('chain.seal'), detail: <code>{chain.head.seal}</code> },
              { term: t('chain.guard'), detail: t(chain.guarded ? 'chain.guarded' : 'chain.open') },
            ]}
          />
        </div>
        <div className={classes.actions}>
          <Button tone="secondary" busy={running} onClick={begin}>
            {t('chain.check')}
          </Button>
          <Button tone="quiet" onClick={() => setComparing(true)}>
            {t('compare.open')}
          </Button>
        </div>
      </div>
      <Dialog title={t('compare.title')} opened={comparing} onClose={() => setComparing(false)}>
        <CompareHeadForm onDone={() => setComparing(false)} />
      </Dialog>
    </Card>
  );
}

function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation('audit-log');
  return (
    <Card title={t('chain.title')}>
      <Notice
        tone="danger"
        action={
          <Button size="small" tone="secondary" onClick={onRetry}>
            {t('chain.retry')}
          </Button>
        }
      >
        {wordsFor(error)}
      </Notice>
    </Card>
  );
}

import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { IconFileSpreadsheet, IconFileZip, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { IssuingRun } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { ConfirmDialog } from '@/ui/Dialog/ConfirmDialog';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { ConfirmRunDialog } from './ConfirmRunDialog';
import { classIssuingQuery, useDiscardRun } from './issuing.queries';
import { toIssue } from './RunFacts';

/** Confirming or discarding an open run; the files of a confirmed one. */
export function RunActions({ run }: { run: IssuingRun }) {
  return run.state === 'OPEN' ? <OpenActions run={run} /> : <FileActions run={run} />;
}

function OpenActions({ run }: { run: IssuingRun }) {
  const { t } = useTranslation('issuing');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState<'confirm' | 'discard'>();
  const discard = useDiscardRun(run.runId);
  const count = toIssue(run);
  const stop = () => setAsking(undefined);
  const discardIt = async () => {
    try {
      await discard.mutateAsync();
      toast(t('discard.done'));
      await queryClient.invalidateQueries({ queryKey: classIssuingQuery(run.of.classId).queryKey });
      await navigate({ href: paths.issuingClass(run.of.classId) });
    } catch (error) {
      toastProblem(wordsFor(error));
      stop();
    }
  };
  return (
    <>
      <Button tone="secondary" icon={<IconTrash />} onClick={() => setAsking('discard')}>
        {t('run.discard')}
      </Button>
      <Button
        unavailable={count === 0 ? t('run.nothing') : undefined}
        onClick={() => setAsking('confirm')}
      >
        {t('run.confirm', { count })}
      </Button>
      <ConfirmDialog
        opened={asking === 'discard'}
        tone="danger"
        title={t('discard.title')}
        action={t('discard.action')}
        busy={discard.isPending}
        onClose={stop}
        onConfirm={() => void discardIt()}
      >
        <p>{t('discard.what')}</p>
      </ConfirmDialog>
      {asking === 'confirm' && <ConfirmRunDialog run={run} onClose={stop} />}
    </>
  );
}

function FileActions({ run: { runId, certificates, withoutPaper } }: { run: IssuingRun }) {
  const { t } = useTranslation('issuing');
  return (
    <>
      <ButtonLink
        tone="secondary"
        icon={<IconFileSpreadsheet />}
        href={`/api/issuing-runs/${runId}/register.xlsx`}
        download
      >
        {t('run.register')}
      </ButtonLink>
      {certificates > withoutPaper ? (
        <ButtonLink icon={<IconFileZip />} href={`/api/issuing-runs/${runId}/papers.zip`} download>
          {t('run.papers')}
        </ButtonLink>
      ) : (
        <Button icon={<IconFileZip />} unavailable={t('run.noPapers')}>
          {t('run.papers')}
        </Button>
      )}
    </>
  );
}

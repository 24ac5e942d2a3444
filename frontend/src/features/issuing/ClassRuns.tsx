import { useNavigate } from '@tanstack/react-router';
import { IconCertificate, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { ClassIssuing, IssuingRunLine } from '@/shared/api/schema';
import { formatDay, formatNumber } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { Link } from '@/ui/Link/Link';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { Table, type TableColumn } from '@/ui/Table/Table';
import { toastProblem } from '@/ui/Toast/toasts';
import { useOpenRun } from './issuing.queries';

/** The runs of a class, and the way to a new one. */
export function ClassRuns({ desk }: { desk: ClassIssuing }) {
  const { t } = useTranslation('issuing');
  const columns: TableColumn<IssuingRunLine>[] = [
    {
      key: 'run',
      label: t('runs.run'),
      cell: ({ runId, decision }) => (
        <Link href={paths.issuingRun(runId)}>
          {decision === undefined
            ? t('runs.preparing')
            : t('runs.decision', { number: decision.number })}
        </Link>
      ),
    },
    { key: 'opened', label: t('runs.opened'), cell: ({ openedAt }) => formatDay(openedAt) },
    { key: 'by', label: t('runs.by'), cell: ({ openedBy }) => openedBy },
    {
      key: 'state',
      label: t('runs.state'),
      cell: ({ state }) => (
        <StatusBadge tone={state === 'OPEN' ? 'info' : 'success'}>
          {t(`state.${state}`)}
        </StatusBadge>
      ),
    },
    {
      key: 'certificates',
      label: t('runs.certificates'),
      number: true,
      cell: ({ certificates }) => formatNumber(certificates),
    },
  ];
  const open = <OpenRun desk={desk} />;
  return (
    <Card title={t('runs.title')} actions={desk.runs.length > 0 && open}>
      {desk.runs.length === 0 ? (
        <EmptyState icon={<IconCertificate />} title={t('runs.none')} action={open}>
          {t('runs.noneWhy')}
        </EmptyState>
      ) : (
        <Table
          caption={t('runs.title')}
          columns={columns}
          quietCaption
          stacks
          rows={desk.runs}
          keyOf={({ runId }) => runId}
        />
      )}
    </Card>
  );
}

/** A class has one open run at a time, which is gone on with. */
function OpenRun({ desk }: { desk: ClassIssuing }) {
  const { t } = useTranslation('issuing');
  const navigate = useNavigate();
  const open = useOpenRun(desk.of.classId);
  const there = desk.runs.find(({ state }) => state === 'OPEN');
  if (there !== undefined) {
    return (
      <ButtonLink size="small" href={paths.issuingRun(there.runId)}>
        {t('runs.continue')}
      </ButtonLink>
    );
  }
  const openIt = async () => {
    try {
      const { runId } = await open.mutateAsync(undefined);
      await navigate({ href: paths.issuingRun(runId) });
    } catch (error) {
      toastProblem(wordsFor(error));
    }
  };
  return (
    <Button
      size="small"
      icon={<IconPlus />}
      busy={open.isPending}
      unavailable={desk.of.state === 'PLANNED' ? t('runs.notBegun') : undefined}
      onClick={() => void openIt()}
    >
      {t('runs.open')}
    </Button>
  );
}

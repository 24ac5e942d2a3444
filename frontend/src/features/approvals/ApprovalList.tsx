import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconChecklist } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ListAddress } from '@/shared/lib/listAddress';
import { Card } from '@/ui/Card/Card';
import { Dialog } from '@/ui/Dialog/Dialog';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { Pages } from '@/ui/Pages/Pages';
import { Rows } from '@/ui/Rows/Rows';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { ApprovalRow, type Decision } from './ApprovalRow';
import { DecideForm } from './DecideForm';
import { approvalsQuery, type ApprovalBox } from './approvals.queries';
import classes from './approvals.module.css';

interface ApprovalListProps {
  box: ApprovalBox;
  list: ListAddress;
}

/** Risky acts that wait for the reader, or that they asked for, the latest first. */
export function ApprovalList({ box, list: { view, onView } }: ApprovalListProps) {
  const { t } = useTranslation('approvals');
  const [decision, setDecision] = useState<Decision>();
  const { data, isPlaceholderData } = useQuery({
    ...approvalsQuery(box, view),
    throwOnError: true,
  });
  if (data === undefined) return <Skeleton height="16rem" />;
  return (
    <Card title={t(`${box}.title`)} lead={t(`${box}.lead`)}>
      {data.items.length === 0 ? (
        <EmptyState icon={<IconChecklist />} title={t(`${box}.none`)}>
          {t(`${box}.noneWhy`)}
        </EmptyState>
      ) : (
        <div className={classes.stack}>
          <Rows aria-label={t(`${box}.title`)} aria-busy={isPlaceholderData}>
            {data.items.map((approval) => (
              <ApprovalRow key={approval.id} approval={approval} onDecide={setDecision} />
            ))}
          </Rows>
          <Pages
            page={view.page}
            size={view.size}
            total={data.total}
            onPage={(page) => onView({ page })}
          />
        </div>
      )}
      <Dialog
        title={decision === undefined ? '' : t(`decide.${decision.agree ? 'approve' : 'reject'}`)}
        opened={decision !== undefined}
        onClose={() => setDecision(undefined)}
      >
        {decision !== undefined && (
          <DecideForm decision={decision} onDone={() => setDecision(undefined)} />
        )}
      </Dialog>
    </Card>
  );
}

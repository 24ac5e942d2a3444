import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconArrowBackUp, IconThumbDown, IconThumbUp, IconUserCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { CertificateApproval } from '@/shared/api/schema';
import type { ListAddress } from '@/shared/lib/listAddress';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { DataTable } from '@/ui/DataTable/DataTable';
import { useTicked } from '@/ui/DataTable/useTicked';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { SelectField } from '@/ui/Field/SelectField';
import { SearchInput } from '@/ui/SearchInput/SearchInput';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { approvalColumns } from './approvalColumns';
import { DecideDialog } from './DecideDialog';
import {
  approvalsQuery,
  conditionsQuery,
  useTakeApprovalsBack,
  type IssuingPlace,
} from './issuing.queries';

/** As many as one request may name. */
const mostAtOnce = 200;

const states = ['WAITING', 'APPROVED', 'DECLINED'] as const;

interface ApprovalsProps {
  place: IssuingPlace;
  list: ListAddress;
}

/** Where learners have to be approved: who waits, and what was decided about whom. */
export function Approvals({ place, list }: ApprovalsProps) {
  const { data: known } = useQuery({ ...conditionsQuery(place), throwOnError: true });
  return known?.approval === true ? <Learners place={place} list={list} /> : null;
}

function Learners({ place, list }: ApprovalsProps) {
  const { t } = useTranslation('issuing');
  const { view, onView, filters, onFilter } = list;
  const { q, state } = filters;
  const [deciding, setDeciding] = useState<boolean>();
  const takeBack = useTakeApprovalsBack(place);
  const { data, isPlaceholderData } = useQuery({
    ...approvalsQuery(place, { q, state, page: view.page, size: view.size }),
    throwOnError: true,
  });
  const ticked = useTicked(data?.items ?? [], ({ enrolmentId }) => enrolmentId);
  const ids = ticked.rows.map(({ enrolmentId }) => enrolmentId);
  const takeBackOf = (some: string[]) =>
    takeBack.mutate(some, {
      onSuccess: () => {
        toast(t('approval.takenBack', { count: some.length }));
        ticked.clear();
      },
      onError: (error) => toastProblem(wordsFor(error)),
    });
  const tooMany = ids.length > mostAtOnce ? t('approval.tooMany', { most: mostAtOnce }) : undefined;
  const undecided = ticked.rows.every((one) => one.state === 'WAITING');
  const filtered = Boolean(q ?? state);
  return (
    <Card title={t('approval.title')} lead={t(`approval.lead.${place.kind}`)}>
      <DataTable
        caption={t('approval.list')}
        columns={approvalColumns(t)}
        rows={data?.items}
        total={data?.total}
        keyOf={({ enrolmentId }) => enrolmentId}
        view={view}
        onView={onView}
        refreshing={isPlaceholderData}
        selection={{
          selected: ticked.keys,
          onSelect: ticked.select,
          nameOf: ({ fullName }: CertificateApproval) => fullName,
          mayTick: ({ mayDecide }: CertificateApproval) => mayDecide,
        }}
        batch={
          <>
            <Button tone="quiet" size="small" onClick={ticked.clear}>
              {t('approval.none')}
            </Button>
            <Button
              tone="quiet"
              size="small"
              icon={<IconArrowBackUp />}
              busy={takeBack.isPending}
              unavailable={tooMany ?? (undecided ? t('approval.nothingDecided') : undefined)}
              onClick={() => takeBackOf(ids)}
            >
              {t('approval.takeBack')}
            </Button>
            <Button
              tone="secondary"
              size="small"
              icon={<IconThumbDown />}
              unavailable={tooMany}
              onClick={() => setDeciding(false)}
            >
              {t('approval.decline', { count: ids.length })}
            </Button>
            <Button
              size="small"
              icon={<IconThumbUp />}
              unavailable={tooMany}
              onClick={() => setDeciding(true)}
            >
              {t('approval.approve', { count: ids.length })}
            </Button>
          </>
        }
        filters={
          <>
            {place.kind === 'class' && (
              <SearchInput
                label={t('people.search')}
                value={q ?? ''}
                onSearch={(words) => onFilter({ q: words })}
              />
            )}
            <SelectField
              id="approval-state"
              label={t('approval.state')}
              value={state ?? ''}
              choices={[
                { value: '', label: t('people.any') },
                ...states.map((value) => ({ value, label: t(`approval.states.${value}`) })),
              ]}
              onChange={(value) => onFilter({ state: value })}
            />
          </>
        }
        empty={
          <EmptyState
            icon={<IconUserCheck />}
            title={t(filtered ? 'people.none' : 'approval.empty')}
          >
            {t(filtered ? 'people.noneWhy' : `approval.emptyWhy.${place.kind}`)}
          </EmptyState>
        }
      />
      {deciding !== undefined && (
        <DecideDialog
          place={place}
          learners={ticked.rows}
          approved={deciding}
          onUndo={takeBackOf}
          onDone={() => {
            setDeciding(undefined);
            ticked.clear();
          }}
          onClose={() => setDeciding(undefined)}
        />
      )}
    </Card>
  );
}

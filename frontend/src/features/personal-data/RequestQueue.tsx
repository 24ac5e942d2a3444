import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconInbox } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RequestKind, RequestState, RequestView } from '@/shared/api/schema';
import type { ListAddress } from '@/shared/lib/listAddress';
import { Button } from '@/ui/Button/Button';
import { DataTable } from '@/ui/DataTable/DataTable';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { CheckboxField } from '@/ui/Field/CheckboxField';
import { SelectField } from '@/ui/Field/SelectField';
import { RequestDialog } from './RequestDialog';
import { queueQuery, queueSearch } from './personalData.queries';
import { queueColumns } from './queueColumns';

const states: readonly RequestState[] = ['OPEN', 'ACCEPTED', 'DONE', 'REFUSED', 'WITHDRAWN'];
const kinds: readonly RequestKind[] = ['CORRECTION', 'ERASURE'];

/** The requests of the people in the reader's units; what is due first stands first. */
export function RequestQueue({ list }: { list: ListAddress }) {
  const { t } = useTranslation('personal-data');
  const { view, onView, filters, onFilter } = list;
  const [opened, setOpened] = useState<RequestView>();
  const { data, isPlaceholderData } = useQuery({
    ...queueQuery(queueSearch(filters, view)),
    throwOnError: true,
  });
  const clear = () => onFilter({ state: undefined, kind: undefined, overdue: undefined });
  return (
    <>
      <DataTable
        caption={t('queue.title')}
        columns={queueColumns(t, setOpened)}
        rows={data?.items}
        total={data?.total}
        keyOf={({ id }) => id}
        view={view}
        onView={onView}
        refreshing={isPlaceholderData}
        filters={
          <>
            <SelectField<RequestState | ''>
              id="queue-state"
              label={t('queue.state')}
              value={states.find((state) => state === filters['state']) ?? ''}
              choices={[
                { value: '', label: t('queue.anyState') },
                ...states.map((value) => ({ value, label: t(`state.${value}`) })),
              ]}
              onChange={(state) => onFilter({ state })}
            />
            <SelectField<RequestKind | ''>
              id="queue-kind"
              label={t('queue.kind')}
              value={kinds.find((kind) => kind === filters['kind']) ?? ''}
              choices={[
                { value: '', label: t('queue.anyKind') },
                ...kinds.map((value) => ({ value, label: t(`kind.${value}`) })),
              ]}
              onChange={(kind) => onFilter({ kind })}
            />
            <CheckboxField
              id="queue-overdue"
              label={t('queue.overdue')}
              value={filters['overdue'] === 'true'}
              onChange={(overdue) => onFilter({ overdue: overdue ? 'true' : undefined })}
            />
          </>
        }
        empty={
          <EmptyState
            icon={<IconInbox />}
            title={t('queue.empty')}
            action={
              <Button tone="secondary" onClick={clear}>
                {t('queue.clear')}
              </Button>
            }
          >
            {t('queue.why')}
          </EmptyState>
        }
      />
      <RequestDialog request={opened} onClose={() => setOpened(undefined)} />
    </>
  );
}

import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconCertificate, IconPlus, IconTableImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { may, useMe } from '@/shared/api/me';
import type { PaperCertificate } from '@/shared/api/schema';
import type { ListAddress } from '@/shared/lib/listAddress';
import { paths } from '@/shared/lib/paths';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { DataTable } from '@/ui/DataTable/DataTable';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { SelectField } from '@/ui/Field/SelectField';
import { SearchInput } from '@/ui/SearchInput/SearchInput';
import { PaperDialog } from './PaperDialog';
import { WithdrawPaperDialog } from './WithdrawPaperDialog';
import { paperColumns } from './paperColumns';
import { papersQuery } from './papers.queries';

const states = ['RECORDED', 'WITHOUT_PROOF', 'EXPIRED', 'WITHDRAWN'] as const;

/** The paper certificates recorded for people of the reader's units. */
export function PaperRegister({ list }: { list: ListAddress }) {
  const { t } = useTranslation('certificates');
  const { view, onView, filters, onFilter } = list;
  const { q, state } = filters;
  const [writing, setWriting] = useState<PaperCertificate | 'new'>();
  const [withdrawing, setWithdrawing] = useState<PaperCertificate>();
  const { data, isPlaceholderData } = useQuery({
    ...papersQuery({ q, state, page: view.page, size: view.size }),
    throwOnError: true,
  });
  const record = may(useMe(), 'REVOKE_CERTIFICATES') && (
    <>
      <Button icon={<IconPlus />} onClick={() => setWriting('new')}>
        {t('paper.new')}
      </Button>
      <ButtonLink tone="secondary" icon={<IconTableImport />} href={paths.paperSheet()}>
        {t('paper.sheet.open')}
      </ButtonLink>
    </>
  );
  const filtered = Boolean(q ?? state);
  return (
    <>
      <DataTable
        caption={t('paper.title')}
        columns={paperColumns(t, setWriting, setWithdrawing)}
        rows={data?.items}
        total={data?.total}
        keyOf={({ paperId }) => paperId}
        view={view}
        onView={onView}
        refreshing={isPlaceholderData}
        tools={data?.total !== 0 || filtered ? record : undefined}
        filters={
          <>
            <SearchInput
              label={t('paper.search')}
              placeholder={t('filter.wordsHint')}
              value={q ?? ''}
              onSearch={(words) => onFilter({ q: words })}
            />
            <SelectField
              id="paper-state"
              label={t('paper.stateLabel')}
              value={state ?? ''}
              choices={[
                { value: '', label: t('filter.anyState') },
                ...states.map((value) => ({ value, label: t(`paper.state.${value}`) })),
              ]}
              onChange={(value) => onFilter({ state: value })}
            />
          </>
        }
        empty={
          <EmptyState
            icon={<IconCertificate />}
            title={t(filtered ? 'paper.noneFound' : 'paper.none')}
            action={filtered ? undefined : record}
          >
            {t('paper.noneWhy')}
          </EmptyState>
        }
      />
      {writing !== undefined && (
        <PaperDialog
          paper={writing === 'new' ? undefined : writing}
          onClose={() => setWriting(undefined)}
        />
      )}
      {withdrawing !== undefined && (
        <WithdrawPaperDialog paper={withdrawing} onClose={() => setWithdrawing(undefined)} />
      )}
    </>
  );
}

import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconCertificate } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CertificateView } from '@/shared/api/schema';
import type { ListAddress } from '@/shared/lib/listAddress';
import { Button } from '@/ui/Button/Button';
import { DataTable } from '@/ui/DataTable/DataTable';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { RegisterFilters } from './RegisterFilters';
import { RevokeDialog } from './RevokeDialog';
import { registerQuery, registerSearch } from './certificates.queries';
import { registerColumns } from './registerColumns';

/** The certificates that units in the reader's scope issued, or that their people hold. */
export function CertificateRegister({ list }: { list: ListAddress }) {
  const { t } = useTranslation('certificates');
  const { view, onView, filters, onFilter } = list;
  const [revoking, setRevoking] = useState<CertificateView>();
  const { data, isPlaceholderData } = useQuery({
    ...registerQuery(registerSearch(filters, view)),
    throwOnError: true,
  });
  const clear = () => onFilter({ q: undefined, unit: undefined, state: undefined });
  return (
    <>
      <DataTable
        caption={t('register.title')}
        columns={registerColumns(t, setRevoking)}
        rows={data?.items}
        total={data?.total}
        keyOf={({ certificateId }) => certificateId}
        view={view}
        onView={onView}
        refreshing={isPlaceholderData}
        filters={<RegisterFilters filters={filters} onFilter={onFilter} />}
        empty={
          <EmptyState
            icon={<IconCertificate />}
            title={t('register.empty')}
            action={
              <Button tone="secondary" onClick={clear}>
                {t('register.clear')}
              </Button>
            }
          >
            {t('register.why')}
          </EmptyState>
        }
      />
      {revoking !== undefined && (
        <RevokeDialog certificate={revoking} onClose={() => setRevoking(undefined)} />
      )}
    </>
  );
}

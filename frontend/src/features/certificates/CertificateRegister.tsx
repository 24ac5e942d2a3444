import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconBan, IconCertificate } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { address } from '@/shared/api/client';
import { may, useMe } from '@/shared/api/me';
import type { CertificateView } from '@/shared/api/schema';
import type { ListAddress } from '@/shared/lib/listAddress';
import { Button } from '@/ui/Button/Button';
import { DataTable } from '@/ui/DataTable/DataTable';
import type { Selection } from '@/ui/DataTable/selection';
import { useTicked } from '@/ui/DataTable/useTicked';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { ExportMenu } from '@/ui/ExportMenu/ExportMenu';
import { HistoryDialog } from './HistoryDialog';
import { RegisterFilters } from './RegisterFilters';
import { RevokeDialog } from './RevokeDialog';
import { RevokeManyDialog } from './RevokeManyDialog';
import { SucceedDialog } from './SucceedDialog';
import { registerQuery, registerSearch } from './certificates.queries';
import { registerColumns } from './registerColumns';

/** As many as one request may name. */
const mostAtOnce = 200;

/** The certificates that units in the reader's scope issued, or that their people hold. */
export function CertificateRegister({ list }: { list: ListAddress }) {
  const { t } = useTranslation('certificates');
  const { view, onView, filters, onFilter } = list;
  const [revoking, setRevoking] = useState<CertificateView>();
  const [succeeding, setSucceeding] = useState<CertificateView>();
  const [history, setHistory] = useState<CertificateView>();
  const search = registerSearch(filters, view);
  const { q, unit, state, sort } = search;
  const { data, isPlaceholderData } = useQuery({
    ...registerQuery(search),
    throwOnError: true,
  });
  const mayRevoke = may(useMe(), 'REVOKE_CERTIFICATES');
  const ticked = useTicked(data?.items ?? [], ({ certificateId }) => certificateId);
  const [revokingMany, setRevokingMany] = useState(false);
  const [only] = ticked.rows;
  // One alone is revoked by one person.
  const revokeTicked = () => (ticked.rows.length === 1 ? setRevoking(only) : setRevokingMany(true));
  const endRevoking = () => {
    setRevoking(undefined);
    ticked.clear();
  };
  const selection: Selection<CertificateView> = {
    selected: ticked.keys,
    onSelect: ticked.select,
    nameOf: ({ number, holderName }) => `${number}, ${holderName}`,
    mayTick: ({ abilities }) => abilities.includes('REVOKE'),
  };
  const clear = () => onFilter({ q: undefined, unit: undefined, state: undefined });
  return (
    <>
      <DataTable
        caption={t('register.title')}
        columns={registerColumns(t, setRevoking, setSucceeding, setHistory)}
        rows={data?.items}
        total={data?.total}
        keyOf={({ certificateId }) => certificateId}
        view={view}
        onView={onView}
        refreshing={isPlaceholderData}
        {...(mayRevoke && { selection })}
        batch={
          <>
            <Button tone="quiet" size="small" onClick={ticked.clear}>
              {t('many.none')}
            </Button>
            <Button
              tone="danger"
              size="small"
              icon={<IconBan />}
              unavailable={
                ticked.rows.length > mostAtOnce
                  ? t('many.tooMany', { most: mostAtOnce })
                  : undefined
              }
              onClick={revokeTicked}
            >
              {t('many.open', { count: ticked.rows.length })}
            </Button>
          </>
        }
        tools={
          <ExportMenu
            hrefOf={(format) =>
              address(`/api/certificates/export.${format}`, { q, unit, state, sort })
            }
          />
        }
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
      {revokingMany && (
        <RevokeManyDialog
          certificates={ticked.rows}
          onDone={() => {
            setRevokingMany(false);
            ticked.clear();
          }}
          onClose={() => setRevokingMany(false)}
        />
      )}
      {succeeding !== undefined && (
        <SucceedDialog certificate={succeeding} onClose={() => setSucceeding(undefined)} />
      )}
      {history !== undefined && (
        <HistoryDialog certificate={history} onClose={() => setHistory(undefined)} />
      )}
      {revoking !== undefined && <RevokeDialog certificate={revoking} onClose={endRevoking} />}
    </>
  );
}

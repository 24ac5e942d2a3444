import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconSignature } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SignatoryView } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { Pager } from '@/ui/DataTable/Pager';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { Table } from '@/ui/Table/Table';
import { AppointDialog } from './AppointDialog';
import { signatoriesQuery } from './certificateSettings.queries';
import classes from './certificateSettings.module.css';

/** Who signs the certificates of which unit, and with what. */
export function SignatoryList() {
  const { t } = useTranslation('certificate-settings');
  const [page, setPage] = useState(0);
  const [appointing, setAppointing] = useState<SignatoryView | 'new'>();
  const { data } = useQuery({ ...signatoriesQuery(page), throwOnError: true });
  const appoint = (
    <Button size="small" icon={<IconSignature />} onClick={() => setAppointing('new')}>
      {t('signatory.appoint')}
    </Button>
  );
  return (
    <div className={classes.stack}>
      {data?.total === 0 ? (
        <EmptyState icon={<IconSignature />} title={t('signatory.empty')} action={appoint}>
          {t('signatory.emptyWhy')}
        </EmptyState>
      ) : (
        <>
          <div>{appoint}</div>
          <Table
            caption={t('signatory.title')}
            quietCaption
            stacks
            rows={data?.items ?? []}
            keyOf={({ unitId }) => unitId}
            columns={[
              { key: 'unit', label: t('signatory.unit'), cell: ({ unitName }) => unitName },
              {
                key: 'name',
                label: t('signatory.name'),
                cell: ({ fullName, title }) => `${title}: ${fullName}`,
              },
              {
                key: 'signs',
                label: t('signatory.signs'),
                cell: ({ accountId }) =>
                  t(accountId === undefined ? 'signatory.seal' : 'signatory.hand'),
              },
              {
                key: 'actions',
                label: t('signatory.actions'),
                cell: (one) =>
                  one.mayAppoint && (
                    <Button
                      tone="quiet"
                      size="small"
                      aria-label={t('signatory.changeOf', { unit: one.unitName })}
                      onClick={() => setAppointing(one)}
                    >
                      {t('signatory.change')}
                    </Button>
                  ),
              },
            ]}
          />
          {(data?.total ?? 0) > 20 && (
            <Pager
              total={data?.total ?? 0}
              view={{ page, size: 20, sort: undefined, columns: undefined }}
              onView={(view) => setPage(view.page ?? 0)}
              sizes={[]}
            />
          )}
        </>
      )}
      {appointing !== undefined && (
        <AppointDialog
          {...(appointing !== 'new' && { signatory: appointing })}
          onClose={() => setAppointing(undefined)}
        />
      )}
    </div>
  );
}

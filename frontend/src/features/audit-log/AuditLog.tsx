import { IconDownload, IconFileText } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { address } from '@/shared/api/client';
import { useAddressState } from '@/shared/lib/addressState';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { AuditFilters } from './AuditFilters';
import { Entries } from './Entries';
import { EntryDialog } from './EntryDialog';
import { auditFilter } from './audit.queries';
import classes from './audit.module.css';

const noFilter = {
  from: undefined,
  to: undefined,
  action: undefined,
  outcome: undefined,
  actor: undefined,
  person: undefined,
  unit: undefined,
};

/** Who did what to whom, youngest first; filters and the opened entry stand in the address. */
export function AuditLog() {
  const { t } = useTranslation('audit-log');
  const [values, change] = useAddressState();
  const filter = auditFilter(values);
  return (
    <>
      <Card>
        <AuditFilters filters={values} onFilter={change} />
      </Card>
      <Card
        title={t('entries')}
        lead={t('entriesLead')}
        actions={
          <div className={classes.actions}>
            {(['xlsx', 'csv'] as const).map((format) => (
              <ButtonLink
                key={format}
                href={address(`/api/audit/export.${format}`, filter)}
                tone="quiet"
                size="small"
                icon={<IconDownload />}
                download
              >
                {t(`export.${format}`)}
              </ButtonLink>
            ))}
          </div>
        }
      >
        <Entries
          filter={filter}
          onOpen={(entry) => change({ entry })}
          empty={
            <EmptyState
              icon={<IconFileText />}
              title={t('empty.title')}
              action={
                <Button tone="secondary" onClick={() => change(noFilter)}>
                  {t('empty.clear')}
                </Button>
              }
            >
              {t('empty.why')}
            </EmptyState>
          }
        />
      </Card>
      <EntryDialog entryId={values['entry']} onClose={() => change({ entry: undefined })} />
    </>
  );
}

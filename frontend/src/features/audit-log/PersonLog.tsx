import { useState } from 'react';
import { IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { SelectField } from '@/ui/Field/SelectField';
import { Entries } from './Entries';
import { EntryDialog } from './EntryDialog';
import classes from './audit.module.css';

/** What was done to a person, or by them, as far as the reader's part of the log goes. */
export function PersonLog({ accountId }: { accountId: string }) {
  const { t } = useTranslation('audit-log');
  const [side, setSide] = useState<'person' | 'actor'>('person');
  const [entry, setEntry] = useState<string>();
  return (
    <div className={classes.detail}>
      <div className={classes.side}>
        <SelectField<'person' | 'actor'>
          id="log-side"
          label={t('person.side')}
          value={side}
          choices={[
            { value: 'person', label: t('person.about') },
            { value: 'actor', label: t('person.by') },
          ]}
          onChange={setSide}
        />
      </div>
      <Entries
        filter={{ [side]: accountId }}
        onOpen={setEntry}
        empty={
          <EmptyState icon={<IconHistory />} title={t('person.none')}>
            {t('person.noneWhy')}
          </EmptyState>
        }
      />
      <EntryDialog entryId={entry} onClose={() => setEntry(undefined)} />
    </div>
  );
}

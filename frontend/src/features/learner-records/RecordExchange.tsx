import { useState } from 'react';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { LookupField, type LookupChoice } from '@/ui/Lookup/LookupField';
import { RecordIntake } from './RecordIntake';
import { findPeople } from './records.queries';
import classes from './records.module.css';

/** Gives out the record of somebody of the reader's units, and takes in what they bring. */
export function RecordExchange() {
  const { t } = useTranslation('learner-records');
  const [person, setPerson] = useState<LookupChoice | null>(null);
  return (
    <Card title={t('exchange.title')} lead={t('exchange.lead')}>
      <div className={classes.stack}>
        <LookupField
          id="record-person"
          label={t('exchange.person')}
          placeholder={t('exchange.personHint')}
          value={person}
          onChange={setPerson}
          find={findPeople}
        />
        {person !== null && (
          <>
            <div>
              <ButtonLink
                href={`/api/learner-records/${person.value}`}
                tone="secondary"
                icon={<IconDownload />}
                download
              >
                {t('exchange.export', { name: person.label })}
              </ButtonLink>
            </div>
            <RecordIntake key={person.value} person={person} />
          </>
        )}
      </div>
    </Card>
  );
}

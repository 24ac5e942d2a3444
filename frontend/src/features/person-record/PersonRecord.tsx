import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconEye, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { PersonView } from '@/shared/api/schema';
import { formatDay } from '@/shared/lib/dates';
import { Button } from '@/ui/Button/Button';
import { Dialog } from '@/ui/Dialog/Dialog';
import { Facts } from '@/ui/Facts/Facts';
import { Notice } from '@/ui/Notice/Notice';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { RecordForm } from './RecordForm';
import { RevealNumber } from './RevealNumber';
import { recordQuery } from './record.queries';
import classes from './person-record.module.css';

/** What identifies a person beside the account. A citizen number shows its last digits; the whole of it costs a reason. */
export function PersonRecord({ person }: { person: PersonView }) {
  const { t } = useTranslation('person-record');
  const record = useQuery(recordQuery(person.accountId));
  const [opened, setOpened] = useState<'EDIT' | 'REVEAL'>();
  const close = () => setOpened(undefined);

  if (record.isError) return <Notice tone="danger">{wordsFor(record.error)}</Notice>;
  if (record.data === undefined) return <Skeleton height="5rem" />;
  const { birthDate, citizenNumberMasked, mayEdit, mayReveal } = record.data;
  return (
    <>
      <Facts
        facts={[
          {
            term: t('birthDate'),
            detail: birthDate === undefined ? t('none') : formatDay(birthDate),
          },
          { term: t('citizenNumber'), detail: citizenNumberMasked ?? t('none') },
        ]}
      />
      <div className={classes.acts}>
        {mayEdit && (
          <Button
            tone="secondary"
            size="small"
            icon={<IconPencil />}
            onClick={() => setOpened('EDIT')}
          >
            {t('edit.open')}
          </Button>
        )}
        {citizenNumberMasked !== undefined && mayReveal && (
          <Button
            tone="secondary"
            size="small"
            icon={<IconEye />}
            onClick={() => setOpened('REVEAL')}
          >
            {t('reveal.open')}
          </Button>
        )}
      </div>
      <Dialog title={t('edit.title')} opened={opened === 'EDIT'} onClose={close}>
        <RecordForm person={person} record={record.data} onDone={close} />
      </Dialog>
      <Dialog
        title={t('reveal.title', { name: person.fullName })}
        size="small"
        opened={opened === 'REVEAL'}
        onClose={close}
      >
        <RevealNumber person={person} onClose={close} />
      </Dialog>
    </>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { PersonView } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { TextField } from '@/ui/Field/TextField';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { Link } from '@/ui/Link/Link';
import { Notice } from '@/ui/Notice/Notice';
import { isCitizenNumber } from './citizenNumber';
import { useFindByNumber } from './record.queries';
import classes from './person-record.module.css';

interface FindByNumberProps {
  opened: boolean;
  onClose: () => void;
}

/** Finds who has exactly this number; the number stands in no address and is forgotten with the window. */
export function FindByNumber({ opened, onClose }: FindByNumberProps) {
  const { t } = useTranslation('person-record');
  return (
    <Dialog title={t('find.title')} size="small" opened={opened} onClose={onClose}>
      <FindForm onClose={onClose} />
    </Dialog>
  );
}

function FindForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('person-record');
  const find = useFindByNumber();
  const [found, setFound] = useState<PersonView[]>();
  const form = useForm({
    initial: { citizenNumber: '' },
    check: ({ citizenNumber }) =>
      isCitizenNumber(citizenNumber) ? {} : { citizenNumber: t('numberWrong') },
    send: async ({ citizenNumber }) => {
      setFound(undefined);
      setFound(await find.mutateAsync(citizenNumber.trim()));
    },
    explain,
  });
  return (
    <form noValidate className={classes.form} onSubmit={form.submit} autoComplete="off">
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <TextField
        {...form.field('citizenNumber')}
        label={t('citizenNumber')}
        hint={t('find.hint')}
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
      />
      {found !== undefined && <Found people={found} />}
      <FormActions action={t('find.action')} busy={form.busy} onCancel={onClose} />
    </form>
  );
}

function Found({ people }: { people: readonly PersonView[] }) {
  const { t } = useTranslation('person-record');
  if (people.length === 0) return <Notice tone="info">{t('find.none')}</Notice>;
  return (
    <Notice tone="success" title={t('find.found', { count: people.length })}>
      <ul className={classes.found}>
        {people.map(({ accountId, fullName, unit }) => (
          <li key={accountId}>
            <Link href={paths.person(accountId)}>{fullName}</Link>
            <span className={classes.under}>{unit.fullName}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

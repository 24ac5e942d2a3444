import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import { findPeople, usePersonChoice } from '@/shared/api/people';
import type { SignatoryView } from '@/shared/api/schema';
import { findUnits } from '@/shared/api/units';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { RadioField } from '@/ui/Field/RadioField';
import { SelectField } from '@/ui/Field/SelectField';
import { TextField } from '@/ui/Field/TextField';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { LookupField, type LookupChoice } from '@/ui/Lookup/LookupField';
import { Notice } from '@/ui/Notice/Notice';
import { toast } from '@/ui/Toast/toasts';
import { credentialsQuery, useAppointSignatory } from './certificateSettings.queries';
import classes from './certificateSettings.module.css';

interface AppointDialogProps {
  signatory?: SignatoryView;
  onClose: () => void;
}

interface Values {
  unitId: LookupChoice | null;
  fullName: string;
  title: string;
  signs: 'seal' | 'hand';
  accountId: LookupChoice | null;
  user: string;
  credential: string;
}

/** Names who signs for a unit: by the installation's seal in their name, or each certificate by their own hand. */
export function AppointDialog({ signatory, onClose }: AppointDialogProps) {
  const { t } = useTranslation('certificate-settings');
  const appoint = useAppointSignatory();
  const known = usePersonChoice(signatory?.accountId);
  const form = useForm<Values>({
    initial: {
      unitId:
        signatory === undefined ? null : { value: signatory.unitId, label: signatory.unitName },
      fullName: signatory?.fullName ?? '',
      title: signatory?.title ?? '',
      signs: signatory?.accountId === undefined ? 'seal' : 'hand',
      accountId: null,
      user: '',
      credential: signatory?.credential ?? '',
    },
    check: ({ unitId, fullName, title, signs, accountId, credential }) => ({
      ...(unitId === null && { unitId: t('appoint.unitMissing') }),
      ...(fullName.trim() === '' && { fullName: t('appoint.nameMissing') }),
      ...(title.trim() === '' && { title: t('appoint.titleMissing') }),
      ...(signs === 'hand' &&
        (accountId ?? known) === null && { accountId: t('appoint.personMissing') }),
      ...(signs === 'hand' && credential === '' && { credential: t('appoint.credentialMissing') }),
    }),
    send: async ({ unitId, fullName, title, signs, accountId, credential }) => {
      const person = (accountId ?? known)?.value;
      await appoint.mutateAsync({
        unitId: unitId?.value ?? '',
        fullName: fullName.trim(),
        title: title.trim(),
        ...(signs === 'hand' && person !== undefined && { accountId: person, credential }),
      });
      toast(t('appoint.done', { name: fullName.trim() }));
      onClose();
    },
    explain,
  });
  const { signs, user, credential } = form.values;
  const found = useQuery(credentialsQuery(signs === 'hand' ? user.trim() : ''));
  const choices = (found.data ?? []).filter(({ usable }) => usable);
  const account = form.field('accountId');
  return (
    <Dialog title={t('appoint.heading')} opened onClose={onClose}>
      <form noValidate className={classes.stack} onSubmit={form.submit}>
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <LookupField
          {...form.field('unitId')}
          label={t('signatory.unit')}
          hint={t('appoint.unitHint')}
          find={(words) => findUnits('REVOKE_CERTIFICATES', words)}
        />
        <TextField {...form.field('title')} label={t('appoint.title')} maxLength={200} />
        <TextField
          {...form.field('fullName')}
          label={t('appoint.name')}
          hint={t('appoint.nameHint')}
          maxLength={200}
        />
        <RadioField
          {...form.field('signs')}
          label={t('signatory.signs')}
          choices={[
            { value: 'seal', label: t('signatory.seal') },
            { value: 'hand', label: t('signatory.hand') },
          ]}
        />
        {signs === 'hand' && (
          <>
            <LookupField
              {...account}
              value={account.value ?? known}
              label={t('appoint.person')}
              hint={t('appoint.personHint')}
              find={findPeople}
            />
            <TextField
              {...form.field('user')}
              label={t('appoint.user')}
              hint={t('appoint.userHint')}
              autoComplete="off"
              optional
            />
            {found.isSuccess && choices.length === 0 && (
              <Notice tone="warning">{t('appoint.noCredential')}</Notice>
            )}
            {found.isError && <Notice tone="danger">{t('appoint.away')}</Notice>}
            <SelectField
              {...form.field('credential')}
              label={t('appoint.credential')}
              choices={[
                { value: '', label: t('appoint.choose') },
                ...(credential !== '' && !choices.some(({ id }) => id === credential)
                  ? [{ value: credential, label: credential }]
                  : []),
                ...choices.map(({ id, subject }) => ({ value: id, label: `${subject} (${id})` })),
              ]}
            />
          </>
        )}
        <FormActions action={t('appoint.action')} busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

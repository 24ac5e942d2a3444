import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { Credential, QueuedCertificate } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { PasswordField } from '@/ui/Field/PasswordField';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { Notice } from '@/ui/Notice/Notice';
import { useSignCertificates } from './signingQueue.queries';
import classes from './signingQueue.module.css';

interface SignDialogProps {
  credential: Credential;
  /** Those picked; none means the first that wait, as many as go at once. */
  picked: readonly QueuedCertificate[];
  count: number;
  onDone: () => void;
  onClose: () => void;
}

/**
 * Asks for what opens the credential, and stays until it has opened. What is typed is sent once and kept nowhere on this device; what was
 * wrong is typed anew.
 */
export function SignDialog({ credential, picked, count, onDone, onClose }: SignDialogProps) {
  const { t } = useTranslation('signing-queue');
  const sign = useSignCertificates();
  const initial: Record<string, string> = Object.fromEntries(
    credential.asks.map(({ id }) => [id, '']),
  );
  const form = useForm<Record<string, string>>({
    initial,
    check: (values) =>
      Object.fromEntries(
        credential.asks
          .filter(({ id }) => (values[id] ?? '').trim() === '')
          .map(({ id, label }) => [id, t('sign.missing', { label })]),
      ),
    send: async (values) => {
      await sign.mutateAsync({
        activation: values,
        ...(picked.length > 0 && {
          certificateIds: picked.map(({ certificateId }) => certificateId),
        }),
      });
      onDone();
    },
    explain: (error) => {
      form.setValues(initial);
      return explain(error);
    },
  });
  // With a field or two, whoever has to type again is put where to type; only what is about no field stands above.
  const wrong = form.errors.find(({ fieldId }) => fieldId !== undefined)?.fieldId;
  useEffect(() => {
    if (wrong !== undefined) document.getElementById(wrong)?.focus();
  }, [wrong, form.attempt]);
  return (
    <Dialog
      title={t('sign.title', { count, number: formatNumber(count) })}
      opened
      onClose={onClose}
    >
      <form noValidate className={classes.form} onSubmit={form.submit}>
        <ErrorSummary
          errors={form.errors.filter(({ fieldId }) => fieldId === undefined)}
          attempt={form.attempt}
        />
        <Notice tone="info">{t('sign.with', { subject: commonName(credential.subject) })}</Notice>
        {picked.length > 0 && (
          <ul className={classes.picked} aria-label={t('sign.picked')}>
            {picked.map(({ certificateId, holderName, registerNumber }) => (
              <li key={certificateId}>
                {holderName}, {registerNumber}
              </li>
            ))}
          </ul>
        )}
        {credential.asks.map(({ id, label }) => (
          <PasswordField
            key={id}
            {...form.field(id)}
            value={form.values[id] ?? ''}
            label={label}
            hint={t('sign.hint')}
            autoComplete="current-password"
          />
        ))}
        <FormActions action={t('sign.action')} busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

/** The name in a certificate's subject, which names the organisation and more. */
export function commonName(subject: string): string {
  return /CN=((?:\\,|[^,])+)/.exec(subject)?.[1] ?? subject;
}

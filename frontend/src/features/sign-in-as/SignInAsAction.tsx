import { useState } from 'react';
import { IconUserShare } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { PersonView } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { TextArea } from '@/ui/Field/TextArea';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { Notice } from '@/ui/Notice/Notice';
import { useSignInAs } from './signInAs.queries';
import classes from './signInAs.module.css';

interface SignInAsActionProps {
  person: PersonView;
  onBegun: () => void;
}

/** Begins to use the account of somebody who needs help, for a stated reason. */
export function SignInAsAction({ person, onBegun }: SignInAsActionProps) {
  const { t } = useTranslation('sign-in-as');
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button tone="secondary" icon={<IconUserShare />} onClick={() => setAsking(true)}>
        {t('action')}
      </Button>
      <Dialog title={t('title', { name: person.fullName })} opened={asking} onClose={close}>
        <ReasonForm person={person} onBegun={onBegun} onCancel={close} />
      </Dialog>
    </>
  );
}

const shortestReason = 10;

function ReasonForm({ person, onBegun, onCancel }: SignInAsActionProps & { onCancel: () => void }) {
  const { t } = useTranslation('sign-in-as');
  const begin = useSignInAs(person.accountId);
  const form = useForm({
    initial: { reason: '' },
    check: ({ reason }) =>
      reason.trim().length < shortestReason ? { reason: t('reasonMissing') } : {},
    send: async ({ reason }) => {
      await begin.mutateAsync({ reason: reason.trim() });
      onBegun();
    },
    explain,
  });
  return (
    <form noValidate className={classes.form} onSubmit={form.submit}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <Notice tone="info">{t('what')}</Notice>
      <TextArea
        {...form.field('reason')}
        label={t('reason')}
        hint={t('reasonHint')}
        maxLength={500}
        data-autofocus
      />
      <FormActions action={t('begin')} busy={form.busy} onCancel={onCancel} />
    </form>
  );
}

import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { MakeRequest } from '@/shared/api/schema';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { RadioField } from '@/ui/Field/RadioField';
import { TextArea } from '@/ui/Field/TextArea';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { Notice } from '@/ui/Notice/Notice';
import { toast } from '@/ui/Toast/toasts';
import { useMakeRequest } from './personalData.queries';
import classes from './personalData.module.css';

const kinds = ['CORRECTION', 'ERASURE'] as const;

/** Asks for something to be corrected or erased, in the reader's own words. */
export function MakeRequestForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('personal-data');
  const make = useMakeRequest();
  const form = useForm<MakeRequest>({
    initial: { kind: 'CORRECTION', wish: '' },
    check: ({ wish }) => (wish.trim() === '' ? { wish: t('requests.wishMissing') } : {}),
    send: async ({ kind, wish }) => {
      await make.mutateAsync({ kind, wish: wish.trim() });
      toast(t('requests.made'));
      onDone();
    },
    explain,
  });
  return (
    <form noValidate className={classes.stack} onSubmit={form.submit}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <RadioField
        {...form.field('kind')}
        label={t('requests.kind')}
        choices={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      {form.values.kind === 'ERASURE' && <Notice tone="warning">{t('requests.erasure')}</Notice>}
      <TextArea
        {...form.field('wish')}
        label={t('requests.wish')}
        hint={t(`requests.wishHint.${form.values.kind}`)}
        maxLength={2000}
      />
      <FormActions action={t('requests.send')} busy={form.busy} onCancel={onDone} />
    </form>
  );
}

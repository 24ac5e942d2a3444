import { useState } from 'react';
import { IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { QuestionView, UnitRef } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { SelectField } from '@/ui/Field/SelectField';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { toast } from '@/ui/Toast/toasts';
import { useCopyQuestion } from './questions.queries';
import classes from './Sharing.module.css';

interface CopyActionProps {
  question: QuestionView;
  /** The units whose bank the author may write in. */
  units: readonly UnitRef[];
  onCopied: (copy: QuestionView) => void;
}

/** Takes the question into a bank of one's own, where it goes its own way. */
export function CopyAction({ question, units, onCopied }: CopyActionProps) {
  const { t } = useTranslation('question-bank');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        tone="secondary"
        icon={<IconCopy />}
        unavailable={units.length === 0 ? t('copy.noUnit') : undefined}
        onClick={() => setOpen(true)}
      >
        {t('copy.open')}
      </Button>
      <Dialog title={t('copy.open')} opened={open} onClose={() => setOpen(false)}>
        {open && (
          <CopyForm
            question={question}
            units={units}
            onCancel={() => setOpen(false)}
            onCopied={onCopied}
          />
        )}
      </Dialog>
    </>
  );
}

function CopyForm({
  question,
  units,
  onCancel,
  onCopied,
}: CopyActionProps & { onCancel: () => void }) {
  const { t } = useTranslation('question-bank');
  const copy = useCopyQuestion(question.questionId);
  const form = useForm({
    initial: { unitId: units[0]?.id ?? '' },
    check: () => ({}),
    send: async ({ unitId }) => {
      const copied = await copy.mutateAsync(unitId);
      toast(t('copy.done'));
      onCopied(copied);
    },
    explain,
  });
  return (
    <form noValidate className={classes.fields} onSubmit={(event) => void form.submit(event)}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <p className={classes.said}>{t('copy.hint')}</p>
      <SelectField
        {...form.field('unitId')}
        label={t('form.unit')}
        choices={units.map(({ id, fullName }) => ({ value: id, label: fullName }))}
      />
      <FormActions action={t('copy.action')} busy={form.busy} onCancel={onCancel} />
    </form>
  );
}

import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { OverrideView } from '@/shared/api/schema';
import { DecimalField } from '@/question-types/fields/DecimalField';
import { Button } from '@/ui/Button/Button';
import { DialogActions } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { TextArea } from '@/ui/Field/TextArea';
import { useForm } from '@/ui/Form/useForm';
import { useOverride } from './attempts.queries';
import classes from './attempt-marks.module.css';

interface OverrideFormProps {
  attemptId: string;
  /** The question, or nought for the whole attempt. */
  no: number;
  override: OverrideView | undefined;
  onDone: () => void;
}

/** Another mark, and why; the learner reads the reason. */
export function OverrideForm({ attemptId, no, override, onDone }: OverrideFormProps) {
  const { t } = useTranslation(['attempt-marks', 'ui']);
  const put = useOverride(attemptId, no);
  const form = useForm({
    initial: {
      percent: override === undefined ? NaN : Math.round(override.share * 1e4) / 1e2,
      reason: override?.reason ?? '',
    },
    check: ({ percent, reason }) => ({
      ...(!(percent >= 0 && percent <= 100) && { percent: t('form.percentMissing') }),
      ...(reason.trim() === '' && { reason: t('form.reasonMissing') }),
    }),
    send: async ({ percent, reason }) => {
      await put.mutateAsync({ share: Math.round(percent * 100) / 1e4, reason });
      onDone();
    },
    explain,
  });
  return (
    <form noValidate className={classes.form} onSubmit={(event) => void form.submit(event)}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <DecimalField
        {...form.field('percent')}
        label={t(no === 0 ? 'form.whole' : 'form.percent')}
        hint={t(no === 0 ? 'form.wholeHint' : 'form.percentHint')}
      />
      <TextArea
        {...form.field('reason')}
        label={t('form.reason')}
        hint={t('form.reasonHint')}
        rows={3}
        maxLength={1000}
      />
      <DialogActions>
        <Button type="submit" busy={form.busy}>
          {t('form.save')}
        </Button>
        <Button tone="quiet" onClick={onDone}>
          {t('ui:cancel')}
        </Button>
      </DialogActions>
    </form>
  );
}

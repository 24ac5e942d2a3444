import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import { momentOf } from '@/shared/lib/localMoment';
import { Button } from '@/ui/Button/Button';
import { DialogActions } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { NumberField } from '@/ui/Field/NumberField';
import { TextArea } from '@/ui/Field/TextArea';
import { TextField } from '@/ui/Field/TextField';
import { useForm } from '@/ui/Form/useForm';
import { LookupField, type LookupChoice } from '@/ui/Lookup/LookupField';
import { findLearners, useGiveExtension } from './arrangements.queries';
import classes from './arrangements.module.css';

interface ExtensionDraft {
  learner: LookupChoice | null;
  timePercent: number | null;
  extraMinutes: number | null;
  closesAt: string;
  extraAttempts: number | null;
  reason: string;
}

interface ExtensionFormProps {
  quizId: string;
  courseId: string;
  onCancel: () => void;
  onGiven: () => void;
}

/** Grants one learner more than the rules do, and says why. */
export function ExtensionForm({ quizId, courseId, onCancel, onGiven }: ExtensionFormProps) {
  const { t } = useTranslation(['quiz-arrangements', 'ui']);
  const give = useGiveExtension(quizId);
  const form = useForm<ExtensionDraft>({
    initial: {
      learner: null,
      timePercent: 100,
      extraMinutes: null,
      closesAt: '',
      extraAttempts: null,
      reason: '',
    },
    check: (draft) => ({
      ...(draft.learner === null && { learner: t('form.learnerMissing') }),
      ...(outside(draft.timePercent, 100, 400) && { timePercent: t('form.timePercentWrong') }),
      ...(outside(draft.extraMinutes, 0, 600) && { extraMinutes: t('form.extraMinutesWrong') }),
      ...(outside(draft.extraAttempts, 0, 20) && { extraAttempts: t('form.extraAttemptsWrong') }),
      ...(draft.reason.trim() === '' && { reason: t('form.reasonMissing') }),
    }),
    send: async ({ learner, closesAt, reason, ...numbers }) => {
      if (learner === null) return;
      await give.mutateAsync({
        enrolmentId: learner.value,
        timePercent: numbers.timePercent ?? undefined,
        extraMinutes: numbers.extraMinutes ?? undefined,
        extraAttempts: numbers.extraAttempts ?? undefined,
        closesAt: momentOf(closesAt),
        reason,
      });
      onGiven();
    },
    explain,
  });
  return (
    <form noValidate className={classes.form} onSubmit={(event) => void form.submit(event)}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <LookupField
        {...form.field('learner')}
        label={t('form.learner')}
        hint={t('form.learnerHint')}
        find={(words) => findLearners(courseId, words)}
      />
      <div className={classes.numbers}>
        <NumberField
          {...form.field('timePercent')}
          label={t('form.timePercent')}
          hint={t('form.timePercentHint')}
          optional
          min={100}
          max={400}
        />
        <NumberField
          {...form.field('extraMinutes')}
          label={t('form.extraMinutes')}
          hint={t('form.extraMinutesHint')}
          optional
          min={0}
        />
        <TextField
          {...form.field('closesAt')}
          type="datetime-local"
          label={t('form.closesAt')}
          hint={t('form.closesAtHint')}
          optional
        />
        <NumberField
          {...form.field('extraAttempts')}
          label={t('form.extraAttempts')}
          hint={t('form.extraAttemptsHint')}
          optional
          min={0}
        />
      </div>
      <TextArea
        {...form.field('reason')}
        label={t('form.reason')}
        hint={t('form.reasonHint')}
        rows={2}
        maxLength={1000}
      />
      <DialogActions>
        <Button type="submit" busy={form.busy}>
          {t('form.give')}
        </Button>
        <Button tone="quiet" onClick={onCancel}>
          {t('ui:cancel')}
        </Button>
      </DialogActions>
    </form>
  );
}

function outside(value: number | null, least: number, most: number): boolean {
  return value !== null && (!Number.isInteger(value) || value < least || value > most);
}

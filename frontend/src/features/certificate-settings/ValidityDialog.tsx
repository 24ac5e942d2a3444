import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { CourseValidity } from '@/shared/api/schema';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { NumberField } from '@/ui/Field/NumberField';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { toast } from '@/ui/Toast/toasts';
import { useSetValidity } from './certificateSettings.queries';
import classes from './certificateSettings.module.css';

const longest = 240;

/** Asks for how many months certificates of a course count from now on. */
export function ValidityDialog({
  course,
  onClose,
}: {
  course: CourseValidity;
  onClose: () => void;
}) {
  const { t } = useTranslation('certificate-settings');
  const set = useSetValidity(course.courseId);
  const form = useForm<{ months: number | null }>({
    initial: { months: course.months ?? null },
    check: ({ months }) =>
      months !== null && (months < 1 || months > longest)
        ? { months: t('validity.wrong', { longest }) }
        : {},
    send: async ({ months }) => {
      await set.mutateAsync(months);
      toast(t('validity.done', { course: course.courseTitle }));
      onClose();
    },
    explain,
  });
  return (
    <Dialog title={t('validity.heading')} opened onClose={onClose}>
      <form noValidate className={classes.stack} onSubmit={form.submit}>
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <p>{course.courseTitle}</p>
        <NumberField
          {...form.field('months')}
          label={t('validity.monthsLabel')}
          hint={t('validity.monthsHint')}
          optional
        />
        <FormActions action={t('validity.action')} busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

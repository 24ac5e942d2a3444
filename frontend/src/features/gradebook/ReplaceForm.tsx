import { useTranslation } from 'react-i18next';
import type { GradeRow, SchemeView } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { SelectField } from '@/ui/Field/SelectField';
import { TextArea } from '@/ui/Field/TextArea';
import { TextField } from '@/ui/Field/TextField';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { toast } from '@/ui/Toast/toasts';
import type { Enter } from './GradeTable';
import { finalMark, saidOf, titleOf, typedMark } from './marks';
import classes from './gradebook.module.css';

interface ReplaceFormProps {
  scheme: SchemeView;
  row: GradeRow;
  onEnter: Enter;
}

/** Enters a mark with a comment; what replaces a mark that was found also needs a reason. Left empty, it is taken back. */
export function ReplaceForm({ scheme, row, onEnter }: ReplaceFormProps) {
  const { t } = useTranslation('gradebook');
  const most = (itemId: string) =>
    scheme.items.find(({ id }) => id === itemId)?.maxPoints ?? scheme.scale;
  const given = (itemId: string) => scheme.items.find(({ id }) => id === itemId)?.kind === 'MANUAL';
  const form = useForm({
    initial: { ...said(row, finalMark), itemId: finalMark },
    check: ({ itemId, points, reason }) => {
      const mark = typedMark(points);
      const wrong = mark === undefined || (mark !== null && mark > most(itemId));
      return {
        ...(wrong && { points: t('grid.range', { most: formatNumber(most(itemId), 2) }) }),
        ...(mark !== null &&
          !given(itemId) &&
          reason.trim() === '' && { reason: t('replace.reasonMissing') }),
      };
    },
    send: async ({ itemId, points, reason, comment }) => {
      const done = await onEnter(row, {
        itemId,
        points: typedMark(points) ?? undefined,
        reason: reason.trim() === '' ? undefined : reason,
        comment: comment.trim() === '' ? undefined : comment,
      });
      if (done) toast(t('replace.done', { name: row.fullName }));
    },
    explain: () => ({ fields: {} }),
  });
  const { itemId } = form.values;
  return (
    <form noValidate className={classes.form} onSubmit={(event) => void form.submit(event)}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <SelectField
        {...form.field('itemId')}
        label={t('replace.item')}
        choices={[
          { value: finalMark, label: t('final') },
          ...scheme.items.map((item) => ({ value: item.id, label: titleOf(item, t) })),
        ]}
        onChange={(chosen) => form.setValues({ ...said(row, chosen), itemId: chosen })}
      />
      <TextField
        {...form.field('points')}
        label={t('replace.points', { most: formatNumber(most(itemId), 2) })}
        hint={t('replace.pointsHint')}
        inputMode="decimal"
        autoComplete="off"
        optional
      />
      <TextField
        {...form.field('reason')}
        label={t('replace.reason')}
        hint={t('replace.reasonHint')}
        maxLength={500}
        optional={given(itemId)}
      />
      <TextArea
        {...form.field('comment')}
        label={t('replace.comment')}
        hint={t('replace.commentHint')}
        maxLength={2000}
        rows={2}
        optional
      />
      <FormActions action={t('replace.action')} busy={form.busy} />
    </form>
  );
}

/** What a person has said of the item so far, as the fields show it. */
function said(row: GradeRow, itemId: string) {
  const { points, reason = '', comment = '' } = saidOf(row, itemId);
  return { points: points === undefined ? '' : formatNumber(points, 2), reason, comment };
}

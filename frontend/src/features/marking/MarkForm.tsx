import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GiveMark, MarkedQuestion } from '@/shared/api/schema';
import { explain } from '@/shared/api/explain';
import { formatPercent } from '@/shared/lib/dates';
import { DecimalField } from '@/question-types/fields/DecimalField';
import { Button } from '@/ui/Button/Button';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { TextArea } from '@/ui/Field/TextArea';
import { useForm } from '@/ui/Form/useForm';
import { AnnotationsField } from './AnnotationsField';
import { draftShare, markDraft, rubricOf, written, type Given, type MarkDraft } from './markForm';
import { RubricFields } from './RubricFields';
import classes from './marking.module.css';

interface MarkFormProps {
  question: MarkedQuestion;
  /** What the fields begin with. */
  given: Given;
  /** What is said about the reason, where one is asked for. */
  reasonHint?: string;
  label: string;
  onSend: (mark: GiveMark, reason: string) => Promise<unknown>;
  /** What stands between the answer and the fields. */
  children?: ReactNode;
}

/** The mark for an answer: by the levels of the rubric, or by a share where there is none. */
export function MarkForm({ question, given, reasonHint, label, onSend, children }: MarkFormProps) {
  const { t } = useTranslation('marking');
  const { rubric } = rubricOf(question);
  const form = useForm<MarkDraft>({
    initial: markDraft(rubric, given),
    check: (draft) => {
      const share = draftShare(rubric, draft);
      const complete = share !== undefined && share >= 0 && share <= 1;
      return {
        ...(!complete &&
          (rubric.length > 0 ? { levels: t('levelsMissing') } : { percent: t('percentMissing') })),
        ...(draft.noteOpen && { annotations: t('notes.unfinished') }),
        ...(reasonHint !== undefined &&
          draft.reason.trim() === '' && { reason: t('reasonMissing') }),
      };
    },
    send: (draft) => onSend(written(rubric, draft, question.markedAt), draft.reason),
    explain,
    isInside: () => true,
  });
  const found = draftShare(rubric, form.values);
  return (
    <form noValidate className={classes.card} onSubmit={(event) => void form.submit(event)}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      {question.prose !== undefined && (
        <div className={classes.answer}>
          <h3>{t('answer')}</h3>
          <AnnotationsField
            id={form.field('annotations').id}
            text={question.prose}
            value={form.values.annotations}
            onChange={(change) =>
              form.setValues((now) => ({ ...now, annotations: change(now.annotations) }))
            }
            onOpen={(noteOpen) => form.setValues((now) => ({ ...now, noteOpen }))}
          />
        </div>
      )}
      {children}
      {rubric.length > 0 ? (
        <RubricFields {...form.field('levels')} rubric={rubric} />
      ) : (
        <DecimalField {...form.field('percent')} label={t('percent')} hint={t('percentHint')} />
      )}
      <TextArea
        {...form.field('remark')}
        label={t('remark')}
        hint={t('remarkHint')}
        optional
        rows={3}
        maxLength={4000}
      />
      {reasonHint !== undefined && (
        <TextArea
          {...form.field('reason')}
          label={t('reason')}
          hint={reasonHint}
          rows={2}
          maxLength={1000}
        />
      )}
      <div className={classes.actions}>
        <Button type="submit" busy={form.busy}>
          {label}
        </Button>
        {rubric.length > 0 && found !== undefined && (
          <span role="status">{t('comesTo', { percent: formatPercent(found * 100) })}</span>
        )}
      </div>
    </form>
  );
}

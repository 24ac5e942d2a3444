import { useTranslation } from 'react-i18next';
import type { QuestionType, QuestionView, UnitRef } from '@/shared/api/schema';
import { explain } from '@/shared/api/explain';
import { useLeaveGuard } from '@/shared/lib/useLeaveGuard';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { RadioField } from '@/ui/Field/RadioField';
import { SelectField } from '@/ui/Field/SelectField';
import { TextArea } from '@/ui/Field/TextArea';
import { useForm } from '@/ui/Form/useForm';
import { LeaveDialog } from '@/ui/LeaveDialog/LeaveDialog';
import { toast } from '@/ui/Toast/toasts';
import { draftOf, faultOf, filled, retyped, type QuestionDraft } from './questionForm';
import { OptionsField } from './OptionsField';
import { QuestionPreview } from './QuestionPreview';
import { TopicField } from './TopicField';
import { useSaveQuestion } from './questions.queries';
import classes from './QuestionEditor.module.css';

interface QuestionEditorProps {
  /** Absent for a new question. */
  question?: QuestionView;
  /** The units whose bank the author may write in. */
  units: readonly UnitRef[];
  onSaved: (question: QuestionView) => void;
}

const types = ['SINGLE_CHOICE', 'MULTIPLE_CHOICE'] as const satisfies readonly QuestionType[];
const difficulties = ['EASY', 'MEDIUM', 'HARD'] as const;

/** Writes a question beside the sight of it that learners will have. */
export function QuestionEditor({ question, units, onSaved }: QuestionEditorProps) {
  const { t } = useTranslation('question-bank');
  const save = useSaveQuestion(question);
  const initial = draftOf(question, units[0]?.id ?? '');
  const form = useForm<QuestionDraft>({
    initial,
    check: ({ topic, stem, options }) => {
      const fault = faultOf(options);
      return {
        ...(topic.trim() === '' && { topic: t('form.topicMissing') }),
        ...(stem.trim() === '' && { stem: t('form.stemMissing') }),
        ...(fault !== null && { options: t(`form.faults.${fault}`) }),
      };
    },
    send: async (draft) => {
      const saved = await save.mutateAsync({
        ...draft,
        topic: draft.topic.trim(),
        options: filled(draft.options).map(({ optionId, text, correct }) => ({
          ...(optionId !== undefined && { optionId }),
          text: text.trim(),
          correct,
        })),
        explanation: draft.explanation.trim() === '' ? undefined : draft.explanation,
      });
      toast(t('form.saved'));
      onSaved(saved);
    },
    explain,
  });
  const { values } = form;
  const guard = useLeaveGuard(() => !form.busy && !save.isSuccess && differs(values, initial));

  return (
    <form noValidate className={classes.layout} onSubmit={(event) => void form.submit(event)}>
      <LeaveDialog {...guard} />
      <div className={classes.form}>
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <Card title={t('form.question')}>
          <div className={classes.fields}>
            <RadioField
              id={form.field('type').id}
              label={t('form.type')}
              choices={types.map((value) => ({ value, label: t(`typesLong.${value}`) }))}
              value={types.find((type) => type === values.type) ?? types[0]}
              onChange={(type) =>
                form.setValues((now) => ({ ...now, type, options: retyped(now.options, type) }))
              }
            />
            <TextArea {...form.field('stem')} label={t('form.stem')} rows={3} maxLength={2000} />
            <OptionsField {...form.field('options')} type={values.type} />
            <TextArea
              {...form.field('explanation')}
              label={t('form.explanation')}
              hint={t('form.explanationHint')}
              optional
              rows={3}
              maxLength={2000}
            />
          </div>
        </Card>
        <Card title={t('form.classing')}>
          <div className={classes.fields}>
            {question === undefined && units.length > 1 && (
              <SelectField
                {...form.field('unitId')}
                label={t('form.unit')}
                choices={units.map(({ id, fullName }) => ({ value: id, label: fullName }))}
              />
            )}
            <TopicField {...form.field('topic')} unitId={values.unitId} />
            <SelectField
              {...form.field('difficulty')}
              label={t('form.difficulty')}
              choices={difficulties.map((value) => ({ value, label: t(`difficulties.${value}`) }))}
            />
          </div>
        </Card>
        <div>
          <Button
            type="submit"
            busy={form.busy}
            unavailable={
              question === undefined || question.abilities.includes('EDIT')
                ? undefined
                : t('mayNot.EDIT')
            }
          >
            {t('form.save')}
          </Button>
        </div>
      </div>
      <aside className={classes.aside}>
        <QuestionPreview draft={values} />
      </aside>
    </form>
  );
}

function differs(now: QuestionDraft, before: QuestionDraft): boolean {
  const essence = ({ options, ...rest }: QuestionDraft) =>
    JSON.stringify([rest, filled(options).map(({ text, correct }) => [text, correct])]);
  return essence(now) !== essence(before);
}

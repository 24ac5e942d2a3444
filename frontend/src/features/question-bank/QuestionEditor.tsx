import { useTranslation } from 'react-i18next';
import type { QuestionView, UnitRef } from '@/shared/api/schema';
import { explain } from '@/shared/api/explain';
import { findCompetencies } from '@/shared/api/competencies';
import { useLeaveGuard } from '@/shared/lib/useLeaveGuard';
import { bodyFaults } from '@/question-types/bodyFaults';
import { EditorBody } from '@/question-types/EditorBody';
import { questionTypes } from '@/question-types/kinds';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { SelectField } from '@/ui/Field/SelectField';
import { TextArea } from '@/ui/Field/TextArea';
import { LookupListField } from '@/ui/Lookup/LookupListField';
import { useForm } from '@/ui/Form/useForm';
import { LeaveDialog } from '@/ui/LeaveDialog/LeaveDialog';
import { toast } from '@/ui/Toast/toasts';
import { draftOf, retypedDraft, toSend, type QuestionDraft } from './questionForm';
import { PictureFields } from './PictureFields';
import { TopicField } from './TopicField';
import { TryPanel } from './TryPanel';
import { useSaveQuestion } from './questions.queries';
import classes from './QuestionEditor.module.css';

interface QuestionEditorProps {
  /** Absent for a new question. */
  question?: QuestionView;
  /** The units whose bank the author may write in. */
  units: readonly UnitRef[];
  onSaved: (question: QuestionView) => void;
}

const difficulties = ['EASY', 'MEDIUM', 'HARD'] as const;

/** Writes a question of any type, beside a place to try it as learners will meet it. */
export function QuestionEditor({ question, units, onSaved }: QuestionEditorProps) {
  const { t } = useTranslation(['question-bank', 'question-types']);
  const { t: ofType } = useTranslation('question-types');
  const save = useSaveQuestion(question);
  const initial = draftOf(question, units[0]?.id ?? '');
  const form = useForm<QuestionDraft>({
    initial,
    check: ({ topic, stem, picture, type, body }) => ({
      ...(stem.trim() === '' && { stem: t('form.stemMissing') }),
      ...(picture?.description.trim() === '' && {
        'picture.description': t('form.picture.descriptionMissing'),
      }),
      ...bodyFaults(type, body, ofType),
      ...(topic.trim() === '' && { topic: t('form.topicMissing') }),
    }),
    send: async (draft) => {
      const saved = await save.mutateAsync(toSend(draft));
      toast(t('form.saved'));
      onSaved(saved);
    },
    explain,
    // What the form does not know itself is a field of the type's editor.
    isInside: () => true,
  });
  const { values } = form;
  const guard = useLeaveGuard(
    () => !form.busy && !save.isSuccess && JSON.stringify(values) !== JSON.stringify(initial),
  );

  return (
    <form noValidate className={classes.layout} onSubmit={(event) => void form.submit(event)}>
      <LeaveDialog {...guard} />
      <div className={classes.form}>
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <Card title={t('form.question')}>
          <div className={classes.fields}>
            {question === undefined ? (
              <SelectField
                {...form.field('type')}
                label={t('form.type')}
                choices={questionTypes.map((value) => ({
                  value,
                  label: t(`question-types:types.${value}`),
                }))}
                onChange={(type) => form.setValues((now) => retypedDraft(now, type))}
              />
            ) : (
              <p className={classes.type}>
                <strong>{t('form.type')}</strong> {t(`question-types:types.${question.type}`)}
              </p>
            )}
            <TextArea {...form.field('stem')} label={t('form.stem')} rows={3} maxLength={10_000} />
            <PictureFields
              picture={values.picture}
              field={form.fieldInside}
              onChange={(change) =>
                form.setValues((now) => ({ ...now, picture: change(now.picture) }))
              }
            />
            <EditorBody
              key={values.type}
              type={values.type}
              body={values.body}
              field={form.fieldInside}
              onChange={(body) => form.setValues((now) => ({ ...now, body }))}
            />
            <TextArea
              {...form.field('explanation')}
              label={t('form.explanation')}
              hint={t('form.explanationHint')}
              optional
              rows={3}
              maxLength={4000}
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
            <LookupListField
              {...form.field('competencies')}
              label={t('form.competencies')}
              hint={t('form.competenciesHint')}
              optional
              find={findCompetencies}
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
        <TryPanel draft={values} onWrong={form.show} />
      </aside>
    </form>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourseLevel, DraftCourse } from '@/shared/api/schema';
import { explain } from '@/shared/api/explain';
import { useLeaveGuard } from '@/shared/lib/useLeaveGuard';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { Columns } from '@/ui/Columns/Columns';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { SelectField } from '@/ui/Field/SelectField';
import { TextArea } from '@/ui/Field/TextArea';
import { TextField } from '@/ui/Field/TextField';
import { useForm } from '@/ui/Form/useForm';
import { LeaveDialog } from '@/ui/LeaveDialog/LeaveDialog';
import { toast } from '@/ui/Toast/toasts';
import { useSaveSettings } from './course.queries';
import { CoverField } from './CoverField';
import { fromLines, toLines } from './lines';
import classes from './SettingsForm.module.css';

interface SettingsValues {
  title: string;
  summary: string;
  outcomes: string;
  audience: string;
  level: CourseLevel;
  topics: string;
  language: 'vi' | 'en';
  coverMediaId: string | undefined;
}

const levels: readonly CourseLevel[] = ['BASIC', 'INTERMEDIATE', 'ADVANCED'];

/** What the catalogue says about a course. */
export function SettingsForm({ course }: { course: DraftCourse }) {
  const { t } = useTranslation('course-editor');
  const save = useSaveSettings(course.courseId);
  const [saved, setSaved] = useState(() => valuesOf(course));
  const [revision, setRevision] = useState(course.revision);
  const form = useForm<SettingsValues>({
    initial: saved,
    check: ({ title }) => (title.trim() === '' ? { title: t('settings.titleMissing') } : {}),
    send: async (values) => {
      const next = await save.mutateAsync({
        ...values,
        outcomes: fromLines(values.outcomes),
        audience: fromLines(values.audience),
        topics: fromLines(values.topics),
        revision,
      });
      setRevision(next.revision);
      setSaved(values);
      toast(t('settings.saved'));
    },
    explain,
  });
  const changed = JSON.stringify(form.values) !== JSON.stringify(saved);

  const guard = useLeaveGuard(() => changed && !form.busy);

  return (
    <form noValidate className={classes.form} onSubmit={(event) => void form.submit(event)}>
      <LeaveDialog {...guard} />
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <Columns>
        <Card title={t('settings.about')}>
          <div className={classes.fields}>
            <TextField {...form.field('title')} label={t('settings.title')} maxLength={200} />
            <TextArea
              {...form.field('summary')}
              label={t('settings.summary')}
              hint={t('settings.summaryHint')}
              optional
              maxLength={1000}
            />
            <TextArea
              {...form.field('outcomes')}
              label={t('settings.outcomes')}
              hint={t('settings.linesHint')}
              optional
              rows={5}
            />
            <TextArea
              {...form.field('audience')}
              label={t('settings.audience')}
              hint={t('settings.linesHint')}
              optional
              rows={3}
            />
          </div>
        </Card>
        <div className={classes.fields}>
          <Card title={t('settings.cover')} lead={t('settings.coverHint')}>
            <CoverField
              mediaId={form.values.coverMediaId}
              onChange={(coverMediaId) => form.setValues((now) => ({ ...now, coverMediaId }))}
            />
          </Card>
          <Card title={t('settings.classing')}>
            <div className={classes.fields}>
              <SelectField
                {...form.field('level')}
                label={t('settings.level')}
                choices={levels.map((value) => ({ value, label: t(`levels.${value}`) }))}
              />
              <TextArea
                {...form.field('topics')}
                label={t('settings.topics')}
                hint={t('settings.topicsHint')}
                optional
                rows={3}
              />
              <SelectField
                {...form.field('language')}
                label={t('settings.language')}
                choices={[
                  { value: 'vi', label: t('languages.vi') },
                  { value: 'en', label: t('languages.en') },
                ]}
              />
            </div>
          </Card>
        </div>
      </Columns>
      <div className={classes.actions}>
        <Button
          type="submit"
          busy={form.busy}
          unavailable={course.abilities.includes('EDIT') ? undefined : t('settings.notAllowed')}
        >
          {t('settings.save')}
        </Button>
        {changed && <span className={classes.unsaved}>{t('settings.unsaved')}</span>}
      </div>
    </form>
  );
}

function valuesOf(course: DraftCourse): SettingsValues {
  const { title, summary, outcomes, audience, level, topics, language, coverMediaId } = course;
  return {
    title,
    summary,
    outcomes: toLines(outcomes),
    audience: toLines(audience),
    level,
    topics: toLines(topics),
    language,
    coverMediaId: coverMediaId ?? undefined,
  };
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftCourse, UnitRef } from '@/shared/api/schema';
import { explain } from '@/shared/api/explain';
import { newId } from '@/shared/api/retry';
import { Button } from '@/ui/Button/Button';
import { Dialog, DialogActions } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { SelectField } from '@/ui/Field/SelectField';
import { TextField } from '@/ui/Field/TextField';
import { useForm } from '@/ui/Form/useForm';
import { useCreateCourse } from './courses.queries';
import classes from './NewCourseDialog.module.css';

interface NewCourseDialogProps {
  units: readonly UnitRef[];
  opened: boolean;
  onClose: () => void;
  onCreated: (course: DraftCourse) => void;
}

interface NewCourseValues {
  title: string;
  unitId: string;
  code: string;
  language: 'vi' | 'en';
}

/** Begins a course: its title, whose it is, and its language; the rest comes in the editor. */
export function NewCourseDialog({ units, opened, onClose, onCreated }: NewCourseDialogProps) {
  const { t } = useTranslation('course-list');
  return (
    <Dialog title={t('new')} opened={opened} onClose={onClose}>
      {opened && <NewCourseForm units={units} onClose={onClose} onCreated={onCreated} />}
    </Dialog>
  );
}

function NewCourseForm({ units, onClose, onCreated }: Omit<NewCourseDialogProps, 'opened'>) {
  const { t } = useTranslation(['course-list', 'ui']);
  const create = useCreateCourse();
  // One id for all tries, so that a repeated request makes one course.
  const [id] = useState(newId);
  const form = useForm<NewCourseValues>({
    initial: { title: '', unitId: units[0]?.id ?? '', code: '', language: 'vi' },
    check: ({ title }) => (title.trim() === '' ? { title: t('form.titleMissing') } : {}),
    send: async ({ title, unitId, code, language }) => {
      const course = await create.mutateAsync({
        id,
        title: title.trim(),
        unitId,
        code: code.trim() === '' ? undefined : code.trim(),
        language,
      });
      onCreated(course);
    },
    explain,
  });
  return (
    <form noValidate className={classes.form} onSubmit={(event) => void form.submit(event)}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <TextField {...form.field('title')} label={t('form.title')} maxLength={200} data-autofocus />
      {units.length > 1 && (
        <SelectField
          {...form.field('unitId')}
          label={t('form.unit')}
          hint={t('form.unitHint')}
          choices={units.map((unit) => ({ value: unit.id, label: unit.fullName }))}
        />
      )}
      <TextField
        {...form.field('code')}
        label={t('form.code')}
        hint={t('form.codeHint')}
        optional
        maxLength={40}
        autoComplete="off"
      />
      <SelectField
        {...form.field('language')}
        label={t('form.language')}
        choices={[
          { value: 'vi', label: t('form.vi') },
          { value: 'en', label: t('form.en') },
        ]}
      />
      <DialogActions>
        <Button type="submit" busy={form.busy}>
          {t('form.create')}
        </Button>
        <Button tone="quiet" onClick={onClose}>
          {t('ui:cancel')}
        </Button>
      </DialogActions>
    </form>
  );
}

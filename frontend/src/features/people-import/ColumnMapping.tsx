import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { ImportField, ImportView } from '@/shared/api/schema';
import { Card } from '@/ui/Card/Card';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { SelectField } from '@/ui/Field/SelectField';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { Notice } from '@/ui/Notice/Notice';
import { useCheck } from './imports.queries';
import {
  canAddPeople,
  fieldsOf,
  importFields,
  mappingOf,
  samplesOf,
  tellsWho,
  withField,
} from './mapping';
import classes from './people-import.module.css';

interface ColumnMappingProps {
  view: ImportView;
  onChecking: () => void;
  /** Back to what was found before; without it there is nothing to go back to. */
  onCancel?: (() => void) | undefined;
}

/** Which column of the file is which field. What is suggested comes from the headers and from earlier files. */
export function ColumnMapping({ view, onChecking, onCancel }: ColumnMappingProps) {
  const { t } = useTranslation('people-import');
  const check = useCheck(view.id);
  const form = useForm({
    initial: { mapping: fieldsOf(view) },
    check: ({ mapping }) => (tellsWho(mapping) ? {} : { mapping: t('columns.nobody') }),
    send: async ({ mapping }) => {
      await check.mutateAsync(mappingOf(mapping));
      onChecking();
    },
    explain,
  });
  const { mapping } = form.values;
  const [moved, setMoved] = useState<{ field: ImportField; from: number }>();
  const nameOf = (column: number) =>
    view.headers[column] || t('columns.unnamed', { number: column + 1 });
  const choose = (column: number, chosen: ImportField | '') => {
    const from = chosen === '' ? -1 : mapping.indexOf(chosen);
    setMoved(chosen !== '' && from >= 0 && from !== column ? { field: chosen, from } : undefined);
    form.setValues({ mapping: withField(mapping, column, chosen) });
  };
  const choices = [
    { value: '' as const, label: t('columns.leaveOut') },
    ...importFields.map((value) => ({ value, label: t(`field.${value}`) })),
  ];
  return (
    <Card title={t('columns.title')} lead={t('columns.lead')}>
      <form noValidate className={classes.form} onSubmit={form.submit}>
        <ErrorSummary
          attempt={form.attempt}
          errors={form.errors.map(({ message }) => ({ message, fieldId: 'column-0' }))}
        />
        <div className={classes.columns}>
          {mapping.map((field, column) => (
            <SelectField<ImportField | ''>
              key={column}
              id={`column-${column}`}
              label={nameOf(column)}
              hint={samplesOf(view, column).join(' · ') || t('columns.noSample')}
              value={field}
              choices={choices}
              onChange={(chosen) => choose(column, chosen)}
            />
          ))}
        </div>
        <p role="status" className={classes.muted}>
          {moved !== undefined &&
            t('columns.moved', { field: t(`field.${moved.field}`), column: nameOf(moved.from) })}
        </p>
        {!canAddPeople(mapping) && <Notice tone="info">{t('columns.onlyKnown')}</Notice>}
        <FormActions
          action={t('columns.check', { count: view.rowCount })}
          busy={form.busy}
          {...(onCancel && { onCancel })}
        />
      </form>
    </Card>
  );
}

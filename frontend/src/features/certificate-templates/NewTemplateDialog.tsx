import { use, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { StandardLayout } from '@/shared/api/schema';
import { findUnits } from '@/shared/api/units';
import { paths } from '@/shared/lib/paths';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { TextField } from '@/ui/Field/TextField';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { NavigationContext } from '@/ui/Link/navigation';
import { LookupField, type LookupChoice } from '@/ui/Lookup/LookupField';
import { standardForms } from './standardForms';
import { findTemplates, useAddTemplate } from './templates.queries';
import classes from './Designer.module.css';

interface NewTemplate {
  name: string;
  unitId: LookupChoice | null;
  start: StandardLayout | 'COPY';
  copyOf: LookupChoice | null;
}

/** Asks whose template it is and what it starts from, and leads to its designer. */
export function NewTemplateDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('certificate-templates');
  const { go } = use(NavigationContext);
  const group = useId();
  const add = useAddTemplate();
  const form = useForm<NewTemplate>({
    initial: { name: '', unitId: null, start: 'COMPLETION_LANDSCAPE', copyOf: null },
    check: ({ name, unitId, start, copyOf }) => ({
      ...(name.trim() === '' && { name: t('add.nameMissing') }),
      ...(unitId === null && { unitId: t('add.unitMissing') }),
      ...(start === 'COPY' && copyOf === null && { copyOf: t('add.copyMissing') }),
    }),
    send: async ({ name, unitId, start, copyOf }) => {
      const { template } = await add.mutateAsync({
        name: name.trim(),
        unitId: unitId?.value ?? '',
        ...(start === 'COPY'
          ? { ...(copyOf !== null && { copyOf: copyOf.value }) }
          : { standard: start }),
      });
      go(paths.certificateTemplate(template.templateId));
    },
    explain,
  });
  const { start } = form.values;
  const choose = (value: NewTemplate['start']) => form.setValues({ ...form.values, start: value });
  return (
    <Dialog title={t('add.title')} opened onClose={onClose} size="large">
      <form noValidate className={classes.form} onSubmit={form.submit}>
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <TextField
          {...form.field('name')}
          label={t('add.name')}
          hint={t('add.nameHint')}
          maxLength={200}
        />
        <LookupField
          {...form.field('unitId')}
          label={t('add.unit')}
          hint={t('add.unitHint')}
          find={(words) => findUnits('DESIGN_CERTIFICATES', words)}
        />
        <fieldset className={classes.forms}>
          <legend>{t('add.start')}</legend>
          {standardForms.map(({ form: standard, picture }) => (
            <label key={standard} className={classes.start}>
              <img src={picture} alt="" />
              <span>
                <input
                  type="radio"
                  name={group}
                  checked={start === standard}
                  onChange={() => choose(standard)}
                />
                {t(`standard.${standard}`)}
              </span>
            </label>
          ))}
          <label className={classes.start}>
            <span>
              <input
                type="radio"
                name={group}
                checked={start === 'COPY'}
                onChange={() => choose('COPY')}
              />
              {t('add.copy')}
            </span>
          </label>
        </fieldset>
        {start === 'COPY' && (
          <LookupField {...form.field('copyOf')} label={t('add.copyOf')} find={findTemplates} />
        )}
        <FormActions action={t('add.action')} busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

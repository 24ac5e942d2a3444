import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button/Button';
import { CheckboxField } from '@/ui/Field/CheckboxField';
import { SelectField } from '@/ui/Field/SelectField';
import { newPart, type PartValues } from './changeValues';
import { PartFields } from './PartFields';
import { SplitRules } from './SplitRules';
import type { ChangeForm } from './useChangeForm';
import classes from './unit-changes.module.css';

/** The parts of a split, and what goes to which. */
export function SplitFields({ form }: { form: ChangeForm }) {
  const { t } = useTranslation('unit-changes');
  const { id, value: parts, error, onChange } = form.field('parts');
  const { livesOn } = form.values;
  const change = (key: string, values: Partial<PartValues>) =>
    onChange(parts.map((part) => (part.key === key ? { ...part, ...values } : part)));
  const label = (part: PartValues) => partName(part, t('split.part', { no: at(parts, part) }));
  return (
    <>
      {parts.map((part) => (
        <fieldset key={part.key} className={classes.part}>
          <legend>{t('split.part', { no: at(parts, part) })}</legend>
          <PartFields part={part} onChange={(values) => change(part.key, values)} />
          <Button
            tone="quiet"
            size="small"
            icon={<IconTrash />}
            onClick={() => onChange(parts.filter((one) => one !== part))}
          >
            {t('form.remove', { what: label(part) })}
          </Button>
        </fieldset>
      ))}
      <div>
        <Button
          id={id}
          tone="secondary"
          icon={<IconPlus />}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          onClick={() => onChange([...parts, newPart(parts.at(-1)?.kind)])}
        >
          {t('split.addPart')}
        </Button>
        {error !== undefined && (
          <p id={`${id}-error`} className={classes.error}>
            {error}
          </p>
        )}
      </div>
      <CheckboxField
        {...form.field('livesOn')}
        label={t('split.livesOn')}
        hint={t('split.livesOnHint')}
      />
      <SelectField<string>
        {...form.field('defaultPart')}
        label={t('split.defaultPart')}
        hint={t('split.defaultPartHint')}
        choices={[
          { value: '', label: livesOn ? t('split.itself') : t('split.first') },
          ...parts.map((part) => ({ value: part.key, label: label(part) })),
        ]}
      />
      <SplitRules
        form={form}
        parts={parts.map((part) => ({ value: part.key, label: label(part) }))}
      />
    </>
  );
}

function at(parts: readonly PartValues[], part: PartValues): number {
  return parts.indexOf(part) + 1;
}

function partName({ existing, unit, name }: PartValues, otherwise: string): string {
  return (existing ? unit?.label : name.trim()) || otherwise;
}

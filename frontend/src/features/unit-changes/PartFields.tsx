import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitKind } from '@/shared/api/schema';
import { RadioField } from '@/ui/Field/RadioField';
import { SelectField } from '@/ui/Field/SelectField';
import { TextField } from '@/ui/Field/TextField';
import { Pair } from '@/ui/Pair/Pair';
import type { PartValues } from './changeValues';
import { unitKinds } from './kinds';
import { UnitField } from './UnitField';

interface PartFieldsProps {
  part: PartValues;
  onChange: (values: Partial<PartValues>) => void;
}

/** One part of a split: a new unit with its names, or one that is there already. */
export function PartFields({ part, onChange }: PartFieldsProps) {
  const { t } = useTranslation(['unit-changes', 'units']);
  const id = useId();
  return (
    <>
      <RadioField<'new' | 'existing'>
        id={`${id}existing`}
        label={t('split.which')}
        value={part.existing ? 'existing' : 'new'}
        choices={[
          { value: 'new', label: t('split.new') },
          { value: 'existing', label: t('split.existing') },
        ]}
        onChange={(value) => onChange({ existing: value === 'existing' })}
      />
      {part.existing ? (
        <UnitField
          id={`${id}unit`}
          label={t('split.unit')}
          value={part.unit}
          onChange={(unit) => onChange({ unit })}
        />
      ) : (
        <>
          <Pair>
            <TextField
              id={`${id}name`}
              label={t('form.name')}
              value={part.name}
              onChange={(name) => onChange({ name })}
            />
            <TextField
              id={`${id}fullName`}
              label={t('form.fullName')}
              optional
              value={part.fullName}
              onChange={(fullName) => onChange({ fullName })}
            />
          </Pair>
          <Pair>
            <TextField
              id={`${id}code`}
              label={t('form.code')}
              autoCapitalize="none"
              spellCheck={false}
              value={part.code}
              onChange={(code) => onChange({ code })}
            />
            <SelectField<UnitKind>
              id={`${id}kind`}
              label={t('form.kind')}
              value={part.kind}
              choices={unitKinds.map((value) => ({ value, label: t(`units:kind.${value}`) }))}
              onChange={(kind) => onChange({ kind })}
            />
          </Pair>
        </>
      )}
    </>
  );
}

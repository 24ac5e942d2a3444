import { useTranslation } from 'react-i18next';
import { DecimalField } from '@/question-types/fields/DecimalField';
import { ItemRows } from '@/question-types/fields/ItemRows';
import { as, type EditorProps } from '@/question-types/kind';
import { SelectField } from '@/ui/Field/SelectField';
import { TextField } from '@/ui/Field/TextField';
import type { CalculatedBody } from './calculated';
import { UnitFields } from './UnitFields';

export function CalculatedEditor({ body, onChange, field }: EditorProps) {
  const { t } = useTranslation('question-types');
  const known = as<CalculatedBody>(body);
  const { variables = [], formula = '', closeness = 'ABSOLUTE', tolerance = 0 } = known;
  const { units = [], unitPenaltyPercent = 0 } = known;
  const write = (change: Partial<CalculatedBody>) => onChange({ ...known, ...change });
  return (
    <>
      <ItemRows
        {...field('variables')}
        legend={t('form.variables')}
        hint={t('form.variablesHint')}
        items={variables}
        fewest={1}
        most={20}
        nameOf={(index) => t('form.variable', { no: index + 1 })}
        addWords={t('form.addVariable')}
        fresh={() => ({ name: '', min: 1, max: 10, decimals: 0 })}
        onChange={(next) => write({ variables: next })}
      >
        {(variable, index, change) => (
          <>
            <TextField
              {...field(`variables[${index}].name`)}
              label={t('form.variableName')}
              autoComplete="off"
              maxLength={21}
              value={variable.name}
              onChange={(name) => change({ ...variable, name })}
            />
            {(['min', 'max', 'decimals'] as const).map((name) => (
              <DecimalField
                key={name}
                {...field(`variables[${index}].${name}`)}
                label={t(`form.variableParts.${name}`)}
                value={variable[name]}
                onChange={(value) => change({ ...variable, [name]: value })}
              />
            ))}
          </>
        )}
      </ItemRows>
      <TextField
        {...field('formula')}
        label={t('form.formula')}
        hint={t('form.formulaHint')}
        autoComplete="off"
        maxLength={500}
        value={formula}
        onChange={(written) => write({ formula: written })}
      />
      <SelectField
        {...field('closeness')}
        label={t('form.closeness')}
        choices={(['ABSOLUTE', 'RELATIVE'] as const).map((value) => ({
          value,
          label: t(`form.closenesses.${value}`),
        }))}
        value={closeness}
        onChange={(value) => write({ closeness: value })}
      />
      <DecimalField
        {...field('tolerance')}
        label={t(`form.tolerances.${closeness}`)}
        value={tolerance}
        onChange={(value) => write({ tolerance: value })}
      />
      <UnitFields {...{ units, unitPenaltyPercent, field }} onChange={write} />
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { DecimalField } from '@/question-types/fields/DecimalField';
import { ItemRows } from '@/question-types/fields/ItemRows';
import type { EditorProps } from '@/question-types/kind';
import { TextField } from '@/ui/Field/TextField';
import type { Unit } from './numeric';

interface Units {
  units: Unit[];
  unitPenaltyPercent: number;
}

interface UnitFieldsProps extends Units, Pick<EditorProps, 'field'> {
  onChange: (change: Partial<Units>) => void;
}

/** The units an answer may be in, and what a wrong one costs. */
export function UnitFields({ units, unitPenaltyPercent, field, onChange }: UnitFieldsProps) {
  const { t } = useTranslation('question-types');
  return (
    <>
      <ItemRows
        {...field('units')}
        legend={t('form.units')}
        hint={t('form.unitsHint')}
        items={units}
        fewest={0}
        most={10}
        nameOf={(index) => t('form.unit', { no: index + 1 })}
        addWords={t('form.addUnit')}
        fresh={() => ({ name: '', factor: units.length === 0 ? 1 : NaN })}
        onChange={(next) => onChange({ units: next })}
      >
        {(unit, index, change) => (
          <>
            <TextField
              {...field(`units[${index}].name`)}
              label={t('form.unitName')}
              maxLength={50}
              value={unit.name}
              onChange={(name) => change({ ...unit, name })}
            />
            <DecimalField
              {...field(`units[${index}].factor`)}
              label={t('form.factor')}
              value={unit.factor}
              onChange={(factor) => change({ ...unit, factor })}
            />
          </>
        )}
      </ItemRows>
      {units.length > 0 && (
        <DecimalField
          {...field('unitPenaltyPercent')}
          label={t('form.unitPenalty')}
          hint={t('form.unitPenaltyHint')}
          value={unitPenaltyPercent}
          onChange={(percent) => onChange({ unitPenaltyPercent: percent })}
        />
      )}
    </>
  );
}

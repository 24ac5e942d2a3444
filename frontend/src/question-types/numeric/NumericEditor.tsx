import { useTranslation } from 'react-i18next';
import { DecimalField } from '@/question-types/fields/DecimalField';
import { EarnedFields } from '@/question-types/fields/EarnedFields';
import { ItemRows } from '@/question-types/fields/ItemRows';
import { as, type EditorProps } from '@/question-types/kind';
import { SelectField } from '@/ui/Field/SelectField';
import { closenesses, freshNumber, type AcceptedNumber, type NumericBody } from './numeric';
import { UnitFields } from './UnitFields';

export function NumericEditor({ body, onChange, field }: EditorProps) {
  const { t } = useTranslation('question-types');
  const { accepted = [], units = [], unitPenaltyPercent = 0 } = as<NumericBody>(body);
  const write = (change: Partial<NumericBody>) =>
    onChange({ accepted, units, unitPenaltyPercent, ...change });
  return (
    <>
      <ItemRows
        {...field('accepted')}
        legend={t('form.acceptedNumbers')}
        hint={t('form.acceptedNumbersHint')}
        items={accepted}
        fewest={1}
        most={50}
        nameOf={(index) => t('form.accepted', { no: index + 1 })}
        addWords={t('form.addAccepted')}
        fresh={freshNumber}
        onChange={(next) => write({ accepted: next })}
      >
        {(number, index, change) => (
          <>
            <SelectField
              {...field(`accepted[${index}].closeness`)}
              label={t('form.closeness')}
              choices={closenesses.map((value) => ({
                value,
                label: t(`form.closenesses.${value}`),
              }))}
              value={number.closeness}
              onChange={(closeness) => change(nearBy(number, closeness))}
            />
            <DecimalField
              {...field(`accepted[${index}].value`)}
              label={t(number.closeness === 'RANGE' ? 'form.from' : 'form.value')}
              value={number.value}
              onChange={(value) => change({ ...number, value })}
            />
            {number.closeness === 'RANGE' ? (
              <DecimalField
                {...field(`accepted[${index}].upTo`)}
                label={t('form.upTo')}
                value={number.upTo ?? NaN}
                onChange={(upTo) => change({ ...number, upTo })}
              />
            ) : (
              <DecimalField
                {...field(`accepted[${index}].tolerance`)}
                label={t(`form.tolerances.${number.closeness}`)}
                value={number.tolerance ?? 0}
                onChange={(tolerance) => change({ ...number, tolerance })}
              />
            )}
            <EarnedFields
              path={`accepted[${index}]`}
              field={field}
              value={number}
              onChange={change}
            />
          </>
        )}
      </ItemRows>
      <UnitFields {...{ units, unitPenaltyPercent, field }} onChange={write} />
    </>
  );
}

/** A range has an upper end in place of a tolerance. */
function nearBy(number: AcceptedNumber, closeness: AcceptedNumber['closeness']): AcceptedNumber {
  return closeness === 'RANGE'
    ? { ...number, closeness, tolerance: null, upTo: number.upTo ?? NaN }
    : { ...number, closeness, tolerance: number.tolerance ?? 0, upTo: null };
}

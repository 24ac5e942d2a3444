import { useTranslation } from 'react-i18next';
import { findUnits } from '@/shared/api/units';
import type { Choice } from '@/ui/Field/SelectField';
import { TextField } from '@/ui/Field/TextField';
import { LookupField } from '@/ui/Lookup/LookupField';
import { newRule } from './changeValues';
import { findPeople } from './people.queries';
import { RuleRows } from './RuleRows';
import type { ChangeForm } from './useChangeForm';

interface SplitRulesProps {
  form: ChangeForm;
  parts: readonly Choice<string>[];
}

/** Which people, positions and units below go to which part; the rest goes to the part named for it. */
export function SplitRules({ form, parts }: SplitRulesProps) {
  const { t } = useTranslation('unit-changes');
  const { unit } = form.values;
  const [positions, subUnits, people] = [
    form.field('positions'),
    form.field('subUnits'),
    form.field('people'),
  ];
  return (
    <>
      <RuleRows
        field={subUnits}
        title={t('split.subUnits')}
        add={t('split.addSubUnit')}
        parts={parts}
        fresh={() => newRule(null, form.values.parts)}
        nameOf={(what) => what?.label}
      >
        {(id, what, onWhat) => (
          <LookupField
            id={id}
            label={t('split.subUnit')}
            value={what}
            find={(words) => findUnits('MANAGE_UNITS', words)}
            onChange={onWhat}
          />
        )}
      </RuleRows>
      <RuleRows
        field={positions}
        title={t('split.positions')}
        add={t('split.addPosition')}
        parts={parts}
        fresh={() => newRule('', form.values.parts)}
        nameOf={(what) => what}
      >
        {(id, what, onWhat) => (
          <TextField id={id} label={t('split.position')} value={what} onChange={onWhat} />
        )}
      </RuleRows>
      <RuleRows
        field={people}
        title={t('split.people')}
        add={t('split.addPerson')}
        parts={parts}
        fresh={() => newRule(null, form.values.parts)}
        nameOf={(what) => what?.label}
      >
        {(id, what, onWhat) => (
          <LookupField
            id={id}
            label={t('split.person')}
            value={what}
            find={(words) => findPeople(unit?.value, words)}
            onChange={onWhat}
          />
        )}
      </RuleRows>
    </>
  );
}

import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { findAnyUnit } from '@/shared/api/units';
import { IconButton } from '@/ui/Button/IconButton';
import { CheckboxField } from '@/ui/Field/CheckboxField';
import { RadioField } from '@/ui/Field/RadioField';
import { LookupField } from '@/ui/Lookup/LookupField';
import { audiences, type Audience, type SharingDraft } from './sharing';
import classes from './Sharing.module.css';

interface SharingFieldsProps {
  id: string;
  name: string;
  error: string | undefined;
  value: SharingDraft;
  onChange: (value: SharingDraft) => void;
}

/** Who else uses questions: an audience, and units by name, each of which may be let edit them. */
export function SharingFields({ id, error, value, onChange }: SharingFieldsProps) {
  const { t } = useTranslation('question-bank');
  const { audience, units } = value;
  const change = (unitId: string, mayEdit: boolean) =>
    onChange({
      ...value,
      units: units.map((one) => (one.id === unitId ? { ...one, mayEdit } : one)),
    });
  return (
    <div className={classes.fields}>
      <RadioField<Audience>
        id={id}
        error={error}
        label={t('sharing.title')}
        hint={t('sharing.hint')}
        choices={audiences.map((one) => ({ value: one, label: t(`sharing.audiences.${one}`) }))}
        value={audience}
        onChange={(chosen) => onChange({ ...value, audience: chosen })}
      />
      <LookupField
        id={`${id}-unit`}
        name="unit"
        label={t('sharing.addUnit')}
        hint={t('sharing.addUnitHint')}
        optional
        value={null}
        find={findAnyUnit}
        onChange={(choice) => {
          if (choice !== null && !units.some((one) => one.id === choice.value)) {
            const added = { id: choice.value, name: choice.label, mayEdit: false };
            onChange({ ...value, units: [...units, added] });
          }
        }}
      />
      {units.length > 0 && (
        <ul className={classes.units} aria-label={t('sharing.units')}>
          {units.map((unit) => (
            <li key={unit.id}>
              <span className={classes.unit}>{unit.name}</span>
              <CheckboxField
                id={`${id}-${unit.id}`}
                label={t('sharing.mayEdit', { unit: unit.name })}
                value={unit.mayEdit}
                onChange={(mayEdit) => change(unit.id, mayEdit)}
              />
              <IconButton
                label={t('sharing.remove', { unit: unit.name })}
                icon={<IconTrash />}
                onClick={() =>
                  onChange({ ...value, units: units.filter(({ id: other }) => other !== unit.id) })
                }
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

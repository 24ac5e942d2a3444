import { useTranslation } from 'react-i18next';
import { findUnits } from '@/shared/api/units';
import { LookupField, type LookupChoice } from '@/ui/Lookup/LookupField';
import { PeopleField } from './PeopleField';
import type { EnrolValues } from './enrolForm';
import classes from './batch-enrolment.module.css';

interface Properties<V> {
  id: string;
  name: string;
  value: V;
  error: string | undefined;
  onChange: (value: V) => void;
}

interface AudienceFieldsProps {
  values: EnrolValues;
  field: <K extends keyof EnrolValues>(name: K) => Properties<EnrolValues[K]>;
}

/** Whom to enrol: everybody of a unit, or people one by one. */
export function AudienceFields({ values, field }: AudienceFieldsProps) {
  const { t } = useTranslation('batch-enrolment');
  const whom = field('whom');
  const subtree = field('subtree');
  return (
    <>
      <fieldset className={classes.whom}>
        <legend>{t('form.whom')}</legend>
        {(['UNIT', 'PEOPLE'] as const).map((value) => (
          <label key={value} className={classes.tick}>
            <input
              type="radio"
              name={whom.id}
              checked={whom.value === value}
              onChange={() => whom.onChange(value)}
            />
            {t(`whom.${value}`)}
          </label>
        ))}
      </fieldset>
      {values.whom === 'UNIT' ? (
        <>
          <LookupField
            {...field('unitId')}
            label={t('form.unit')}
            find={(words): Promise<LookupChoice[]> => findUnits('ENROL_PEOPLE', words)}
          />
          <label className={classes.tick}>
            <input
              type="checkbox"
              checked={subtree.value}
              onChange={({ target }) => subtree.onChange(target.checked)}
            />
            {t('form.subtree')}
          </label>
        </>
      ) : (
        <PeopleField {...field('accountIds')} />
      )}
    </>
  );
}

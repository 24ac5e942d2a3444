import { useTranslation } from 'react-i18next';
import type { UnitKind } from '@/shared/api/schema';
import { SelectField } from '@/ui/Field/SelectField';
import { TextField } from '@/ui/Field/TextField';
import { Pair } from '@/ui/Pair/Pair';
import type { ChangeForm } from './useChangeForm';
import { unitKinds } from './kinds';

/** The names a unit goes by, its code and its kind. */
export function NameFields({ form }: { form: ChangeForm }) {
  const { t } = useTranslation(['unit-changes', 'units']);
  const kinds = unitKinds.includes(form.values.unitKind)
    ? unitKinds
    : [form.values.unitKind, ...unitKinds];
  return (
    <>
      <Pair>
        <TextField {...form.field('name')} label={t('form.name')} hint={t('form.nameHint')} />
        <TextField
          {...form.field('fullName')}
          label={t('form.fullName')}
          hint={t('form.fullNameHint')}
          optional
        />
      </Pair>
      <Pair>
        <TextField
          {...form.field('code')}
          label={t('form.code')}
          hint={t('form.codeHint')}
          autoCapitalize="none"
          spellCheck={false}
        />
        <SelectField<UnitKind>
          {...form.field('unitKind')}
          label={t('form.kind')}
          hint={t('form.kindHint')}
          choices={kinds.map((value) => ({ value, label: t(`units:kind.${value}`) }))}
        />
      </Pair>
    </>
  );
}

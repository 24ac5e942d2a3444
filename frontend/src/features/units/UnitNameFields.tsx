import { useTranslation } from 'react-i18next';
import { TextField } from '@/ui/Field/TextField';
import type { UnitNames } from './units.queries';

interface Properties {
  id: string;
  name: string;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** The names a unit goes by, and its code. */
export function UnitNameFields({ field }: { field: (name: keyof UnitNames) => Properties }) {
  const { t } = useTranslation('units');
  return (
    <>
      <TextField {...field('name')} label={t('form.name')} hint={t('form.nameHint')} />
      <TextField
        {...field('fullName')}
        label={t('form.fullName')}
        hint={t('form.fullNameHint')}
        optional
      />
      <TextField
        {...field('code')}
        label={t('form.code')}
        hint={t('form.codeHint')}
        autoCapitalize="none"
        spellCheck={false}
      />
    </>
  );
}

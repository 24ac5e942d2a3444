import { useTranslation } from 'react-i18next';
import type { EditorProps } from '@/question-types/kind';
import { TextField } from '@/ui/Field/TextField';
import { DecimalField } from './DecimalField';

export interface Earned {
  sharePercent: number;
  feedback?: string | null;
}

interface EarnedFieldsProps<T extends Earned> extends Pick<EditorProps, 'field'> {
  path: string;
  value: T;
  onChange: (value: T) => void;
}

/** What an accepted answer earns, and what is said to whoever gave it. */
export function EarnedFields<T extends Earned>({
  path,
  value,
  field,
  onChange,
}: EarnedFieldsProps<T>) {
  const { t } = useTranslation('question-types');
  return (
    <>
      <DecimalField
        {...field(`${path}.sharePercent`)}
        label={t('form.sharePercent')}
        value={value.sharePercent}
        onChange={(sharePercent) => onChange({ ...value, sharePercent })}
      />
      <div data-wide>
        <TextField
          {...field(`${path}.feedback`)}
          label={t('form.feedback')}
          optional
          maxLength={4000}
          value={value.feedback ?? ''}
          onChange={(feedback) => onChange({ ...value, feedback: feedback || null })}
        />
      </div>
    </>
  );
}

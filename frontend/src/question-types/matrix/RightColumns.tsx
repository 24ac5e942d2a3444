import { useTranslation } from 'react-i18next';
import { CheckboxesField } from '@/ui/Field/CheckboxesField';
import { RadioField } from '@/ui/Field/RadioField';

interface RightColumnsProps {
  id: string;
  error: string | undefined;
  columns: readonly string[];
  several: boolean;
  value: readonly number[];
  onChange: (right: number[]) => void;
}

/** Which columns are right in a row. */
export function RightColumns({ id, error, columns, several, value, onChange }: RightColumnsProps) {
  const { t } = useTranslation('question-types');
  const choices = columns.map((text, no) => ({
    value: String(no),
    label: text.trim() === '' ? t('form.column', { no: no + 1 }) : text,
  }));
  const words = { id, error, label: t('form.rightColumns'), choices };
  return several ? (
    <CheckboxesField
      {...words}
      value={value.map(String)}
      onChange={(ticked) => onChange(ticked.map(Number).sort((one, other) => one - other))}
    />
  ) : (
    <RadioField
      {...words}
      value={String(value[0] ?? '')}
      onChange={(chosen) => onChange([Number(chosen)])}
    />
  );
}

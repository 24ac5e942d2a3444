import { useTranslation } from 'react-i18next';
import { as, type EditorProps } from '@/question-types/kind';
import { RadioField } from '@/ui/Field/RadioField';
import { TextArea } from '@/ui/Field/TextArea';
import type { TrueFalseBody } from './trueFalse';

export function TrueFalseEditor({ body, onChange, field }: EditorProps) {
  const { t } = useTranslation('question-types');
  const { right = true, ...rest } = as<TrueFalseBody>(body);
  const write = (change: Partial<TrueFalseBody>) => onChange({ ...rest, right, ...change });
  return (
    <>
      <RadioField
        {...field('right')}
        label={t('form.statementIs')}
        choices={[
          { value: 'true', label: t('isTrue') },
          { value: 'false', label: t('isFalse') },
        ]}
        value={String(right)}
        onChange={(value) => write({ right: value === 'true' })}
      />
      {(['whenTrue', 'whenFalse'] as const).map((name) => (
        <TextArea
          key={name}
          {...field(name)}
          label={t(`form.${name}`)}
          optional
          rows={2}
          maxLength={4000}
          value={rest[name] ?? ''}
          onChange={(text) => write({ [name]: text || null })}
        />
      ))}
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { TextField } from '@/ui/Field/TextField';
import { as, type PlayerProps } from '@/question-types/kind';

export function NumberPlayer({ question, name, answer, onAnswer }: PlayerProps) {
  const { t } = useTranslation('question-types');
  const { unitAsked = false } = as<{ unitAsked: boolean }>(question.shown);
  const { number = '', unit } = as<{ number: string; unit: string }>(answer);
  return (
    <>
      <TextField
        id={name}
        label={t('yourNumber')}
        value={number}
        inputMode="decimal"
        maxLength={40}
        autoComplete="off"
        onChange={(written) => onAnswer({ number: written, unit })}
      />
      {unitAsked && (
        <TextField
          id={`${name}-unit`}
          label={t('unit')}
          value={unit ?? ''}
          maxLength={50}
          autoComplete="off"
          onChange={(written) => onAnswer({ number, unit: written })}
        />
      )}
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { TextField } from '@/ui/Field/TextField';
import { as, type PlayerProps } from '@/question-types/kind';

export function WordsPlayer({ name, answer, onAnswer }: PlayerProps) {
  const { t } = useTranslation('question-types');
  const { text = '' } = as<{ text: string }>(answer);
  return (
    <TextField
      id={name}
      label={t('yourAnswer')}
      value={text}
      maxLength={500}
      autoComplete="off"
      onChange={(written) => onAnswer({ text: written })}
    />
  );
}

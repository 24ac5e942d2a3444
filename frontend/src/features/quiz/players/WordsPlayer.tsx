import { useTranslation } from 'react-i18next';
import { TextField } from '@/ui/Field/TextField';
import { as, type PlayerProps } from './player';

export function WordsPlayer({ name, answer, onAnswer }: PlayerProps) {
  const { t } = useTranslation('quiz');
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

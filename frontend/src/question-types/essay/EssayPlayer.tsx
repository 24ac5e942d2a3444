import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/lib/dates';
import { TextArea } from '@/ui/Field/TextArea';
import { RubricShown } from '@/question-types/fields/RubricShown';
import { as, type Criterion, type PlayerProps } from '@/question-types/kind';

interface Shown {
  mostWords: number;
  template: string;
  rubric: Criterion[];
}

const words = (text: string) => text.split(/\s+/).filter(Boolean).length;

export function EssayPlayer({ question, name, answer, onAnswer }: PlayerProps) {
  const { t } = useTranslation('question-types');
  const { mostWords = 0, template, rubric = [] } = as<Shown>(question.shown);
  const { text = template ?? '' } = as<{ text: string }>(answer);
  return (
    <>
      <TextArea
        id={name}
        label={t('yourAnswer')}
        hint={t('wordsOf', { words: formatNumber(words(text)), most: formatNumber(mostWords) })}
        value={text}
        rows={12}
        maxLength={100_000}
        onChange={(written) => onAnswer({ text: written })}
      />
      <RubricShown rubric={rubric} />
    </>
  );
}

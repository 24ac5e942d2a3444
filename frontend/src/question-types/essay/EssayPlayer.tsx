import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/lib/dates';
import { TextArea } from '@/ui/Field/TextArea';
import { as, type PlayerProps } from '@/question-types/kind';

interface Shown {
  mostWords: number;
  template: string;
  rubric: { name: string; levels: { description: string; points: number }[] }[];
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
      {rubric.length > 0 && (
        <details>
          <summary>{t('rubric')}</summary>
          <ul>
            {rubric.map((criterion) => (
              <li key={criterion.name}>
                {criterion.name}
                <ul>
                  {criterion.levels.map((level) => (
                    <li key={level.description}>
                      {t('level', {
                        description: level.description,
                        points: formatNumber(level.points),
                      })}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { GapText } from '@/question-types/blanks/GapText';
import { withGap, withoutGap } from '@/question-types/blanks/gaps';
import { DecimalField } from '@/question-types/fields/DecimalField';
import { ItemRows } from '@/question-types/fields/ItemRows';
import { as, type EditorProps } from '@/question-types/kind';
import { CheckboxField } from '@/ui/Field/CheckboxField';
import { TextField } from '@/ui/Field/TextField';
import type { DragWordsBody } from './dragWords';

/** Words, and the text with the number of a word wherever it is right. */
export function DragWordsEditor({ body, onChange, field }: EditorProps) {
  const { t } = useTranslation('question-types');
  const { text = '', words = [] } = as<DragWordsBody>(body);
  const write = (change: Partial<DragWordsBody>) => onChange({ text, words, ...change });
  return (
    <>
      <ItemRows
        {...field('words')}
        legend={t('form.words')}
        hint={t('form.wordsHint')}
        items={words}
        fewest={2}
        most={40}
        nameOf={(index) => t('form.word', { no: index + 1 })}
        addWords={t('form.addWord')}
        fresh={() => ({ text: '', group: 1, reusable: false })}
        onChange={(next, removed) =>
          write({
            words: next,
            text: removed === undefined ? text : withoutGap(text, removed + 1),
          })
        }
      >
        {(word, index, change) => (
          <>
            <TextField
              {...field(`words[${index}].text`)}
              label={t('form.wordText')}
              maxLength={200}
              value={word.text}
              onChange={(written) => change({ ...word, text: written })}
            />
            <DecimalField
              {...field(`words[${index}].group`)}
              label={t('form.group')}
              value={word.group}
              onChange={(group) => change({ ...word, group })}
            />
            <CheckboxField
              {...field(`words[${index}].reusable`)}
              label={t('form.reusable')}
              value={word.reusable}
              onChange={(reusable) => change({ ...word, reusable })}
            />
          </>
        )}
      </ItemRows>
      <GapText
        {...field('text')}
        hint={t('form.dragWordsHint')}
        value={text}
        onChange={(written) => write({ text: written })}
        gaps={words.map((word, index) => ({
          words: t('form.insertWord', { no: index + 1, word: word.text }),
          insert: (at) => write({ text: withGap(text, index + 1, at) }),
        }))}
      />
    </>
  );
}

import { useTranslation } from 'react-i18next';
import type { PartBody } from '@/question-types/case/case';
import { PartEditor } from '@/question-types/case/PartEditor';
import { ItemRows } from '@/question-types/fields/ItemRows';
import { as, type EditorProps } from '@/question-types/kind';
import { kinds } from '@/question-types/kinds';
import { blankTypes, type BlanksBody } from './blanks';
import { GapText } from './GapText';
import { withGap, withoutGap } from './gaps';

const freshPart = (): PartBody => ({
  type: 'SHORT_ANSWER',
  body: kinds.SHORT_ANSWER.blank('SHORT_ANSWER', undefined),
  weight: 1,
});

/** A text whose blanks are numbered; each number is a question below it. */
export function BlanksEditor({ body, onChange, field }: EditorProps) {
  const { t } = useTranslation('question-types');
  const { text = '', parts = [] } = as<BlanksBody>(body);
  return (
    <>
      <GapText
        {...field('text')}
        hint={t('form.blanksHint')}
        value={text}
        onChange={(written) => onChange({ text: written, parts })}
        gaps={[
          {
            words: t('form.insertBlank', { no: parts.length + 1 }),
            insert: (at) =>
              onChange({
                text: withGap(text, parts.length + 1, at),
                parts: [...parts, freshPart()],
              }),
          },
        ]}
      />
      <ItemRows<PartBody>
        {...field('parts')}
        legend={t('form.blanks')}
        items={parts}
        fewest={0}
        most={20}
        nameOf={(index) => t('form.blank', { no: index + 1 })}
        addWords={t('form.addBlank')}
        fresh={freshPart}
        onChange={(next, removed) => {
          const grown = next.length > parts.length;
          if (removed !== undefined) onChange({ text: withoutGap(text, removed + 1), parts: next });
          else
            onChange({ text: grown ? withGap(text, next.length, text.length) : text, parts: next });
        }}
      >
        {(part, index, change) => (
          <PartEditor
            asks={false}
            path={`parts[${index}]`}
            types={blankTypes}
            {...{ part, field }}
            onChange={change}
          />
        )}
      </ItemRows>
    </>
  );
}

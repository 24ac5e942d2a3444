import { useTranslation } from 'react-i18next';
import { EarnedFields } from '@/question-types/fields/EarnedFields';
import { ItemRows } from '@/question-types/fields/ItemRows';
import { as, type EditorProps } from '@/question-types/kind';
import { CheckboxField } from '@/ui/Field/CheckboxField';
import { SelectField } from '@/ui/Field/SelectField';
import { TextField } from '@/ui/Field/TextField';
import { syntaxes, type ShortAnswerBody } from './shortAnswer';

export function ShortAnswerEditor({ body, onChange, field }: EditorProps) {
  const { t } = useTranslation('question-types');
  const { accepted = [], matchCase = false, ignoreDiacritics = false } = as<ShortAnswerBody>(body);
  const write = (change: Partial<ShortAnswerBody>) =>
    onChange({ accepted, matchCase, ignoreDiacritics, ...change });
  return (
    <>
      <ItemRows
        {...field('accepted')}
        legend={t('form.acceptedTexts')}
        hint={t('form.acceptedTextsHint')}
        items={accepted}
        fewest={1}
        most={50}
        nameOf={(index) => t('form.accepted', { no: index + 1 })}
        addWords={t('form.addAccepted')}
        fresh={() => ({ text: '', syntax: 'TEXT' as const, sharePercent: 100 })}
        onChange={(next) => write({ accepted: next })}
      >
        {(form, index, change) => (
          <>
            <div data-wide>
              <TextField
                {...field(`accepted[${index}].text`)}
                label={t('form.acceptedText')}
                hint={form.syntax === 'TEXT' ? undefined : t(`form.syntaxHints.${form.syntax}`)}
                autoComplete="off"
                maxLength={500}
                value={form.text}
                onChange={(text) => change({ ...form, text })}
              />
            </div>
            <SelectField
              {...field(`accepted[${index}].syntax`)}
              label={t('form.syntax')}
              choices={syntaxes.map((value) => ({ value, label: t(`form.syntaxes.${value}`) }))}
              value={form.syntax}
              onChange={(syntax) => change({ ...form, syntax })}
            />
            <EarnedFields
              path={`accepted[${index}]`}
              field={field}
              value={form}
              onChange={change}
            />
          </>
        )}
      </ItemRows>
      <CheckboxField
        {...field('ignoreDiacritics')}
        label={t('form.ignoreDiacritics')}
        hint={t('form.ignoreDiacriticsHint')}
        value={ignoreDiacritics}
        onChange={(on) => write({ ignoreDiacritics: on })}
      />
      <CheckboxField
        {...field('matchCase')}
        label={t('form.matchCase')}
        value={matchCase}
        onChange={(on) => write({ matchCase: on })}
      />
    </>
  );
}

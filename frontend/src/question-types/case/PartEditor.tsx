import { useTranslation } from 'react-i18next';
import type { QuestionType } from '@/shared/api/schema';
import { EditorBody } from '@/question-types/EditorBody';
import { DecimalField } from '@/question-types/fields/DecimalField';
import { kinds } from '@/question-types/kinds';
import type { EditorProps } from '@/question-types/kind';
import { SelectField } from '@/ui/Field/SelectField';
import { TextArea } from '@/ui/Field/TextArea';
import type { PartBody } from './case';
import classes from '@/question-types/editors.module.css';

interface PartEditorProps extends Pick<EditorProps, 'field'> {
  path: string;
  part: PartBody;
  types: readonly QuestionType[];
  /** Whether a part asks in words of its own, which a blank in a text does not. */
  asks: boolean;
  onChange: (part: PartBody) => void;
}

/** A question inside another: its type, its weight, and the fields of that type. */
export function PartEditor({ path, part, types, asks, field, onChange }: PartEditorProps) {
  const { t } = useTranslation('question-types');
  return (
    <>
      {asks && (
        <div data-wide>
          <TextArea
            {...field(`${path}.stem`)}
            label={t('form.partStem')}
            rows={2}
            maxLength={4000}
            value={part.stem ?? ''}
            onChange={(stem) => onChange({ ...part, stem })}
          />
        </div>
      )}
      <SelectField
        {...field(`${path}.type`)}
        label={t('form.partType')}
        choices={types.map((value) => ({ value, label: t(`types.${value}`) }))}
        value={part.type}
        onChange={(type) => onChange({ ...part, type, body: kinds[type].blank(type, part.body) })}
      />
      <DecimalField
        {...field(`${path}.weight`)}
        label={t('form.weight')}
        value={part.weight}
        onChange={(weight) => onChange({ ...part, weight })}
      />
      <div data-wide className={classes.editor}>
        <EditorBody
          key={part.type}
          type={part.type}
          body={part.body}
          field={(inner) => field(`${path}.body.${inner}`)}
          onChange={(body) => onChange({ ...part, body })}
        />
      </div>
    </>
  );
}

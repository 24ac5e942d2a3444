import { useTranslation } from 'react-i18next';
import { DecimalField } from '@/question-types/fields/DecimalField';
import { RubricRows } from '@/question-types/fields/RubricRows';
import { as, type EditorProps } from '@/question-types/kind';
import { TextArea } from '@/ui/Field/TextArea';
import type { EssayBody } from './essay';

export function EssayEditor({ body, onChange, field }: EditorProps) {
  const { t } = useTranslation('question-types');
  const known = as<EssayBody>(body);
  const { mostWords = 500, rubric = [] } = known;
  const write = (change: Partial<EssayBody>) => onChange({ ...known, ...change });
  return (
    <>
      <DecimalField
        {...field('mostWords')}
        label={t('form.mostWords')}
        value={mostWords}
        onChange={(value) => write({ mostWords: value })}
      />
      {(['template', 'guidance'] as const).map((name) => (
        <TextArea
          key={name}
          {...field(name)}
          label={t(`form.${name}`)}
          hint={t(`form.${name}Hint`)}
          optional
          rows={3}
          maxLength={4000}
          value={known[name] ?? ''}
          onChange={(text) => write({ [name]: text || null })}
        />
      ))}
      <RubricRows {...{ rubric, field }} onChange={(next) => write({ rubric: next })} />
    </>
  );
}

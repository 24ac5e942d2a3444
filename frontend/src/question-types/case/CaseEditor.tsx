import { useTranslation } from 'react-i18next';
import { ItemRows } from '@/question-types/fields/ItemRows';
import { as, type EditorProps } from '@/question-types/kind';
import { questionTypes } from '@/question-types/kinds';
import type { CaseBody, PartBody } from './case';
import { PartEditor } from './PartEditor';

export function CaseEditor({ type, body, onChange, field }: EditorProps) {
  const { t } = useTranslation('question-types');
  const types = questionTypes.filter((other) => other !== type);
  return (
    <ItemRows<PartBody>
      {...field('parts')}
      legend={t('form.caseParts')}
      hint={t('form.casePartsHint')}
      items={as<CaseBody>(body).parts ?? []}
      fewest={1}
      most={20}
      ordered
      nameOf={(index) => t('form.part', { no: index + 1 })}
      addWords={t('form.addPart')}
      fresh={() => ({ stem: '', type: 'TRUE_FALSE', body: { right: true }, weight: 1 })}
      onChange={(parts) => onChange({ parts })}
    >
      {(part, index, change) => (
        <PartEditor asks path={`parts[${index}]`} {...{ part, types, field }} onChange={change} />
      )}
    </ItemRows>
  );
}

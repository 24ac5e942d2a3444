import { useTranslation } from 'react-i18next';
import { LineRows } from '@/question-types/fields/LineRows';
import { as, type EditorProps } from '@/question-types/kind';
import type { OrderingBody } from './ordering';

export function OrderingEditor({ body, onChange, field }: EditorProps) {
  const { t } = useTranslation('question-types');
  return (
    <LineRows
      path="items"
      field={field}
      legend={t('form.order')}
      hint={t('form.orderHint')}
      nameOf={(index) => t('form.step', { no: index + 1 })}
      addWords={t('form.addStep')}
      fewest={2}
      most={20}
      maxLength={1000}
      ordered
      value={as<OrderingBody>(body).items ?? []}
      onChange={(items) => onChange({ items })}
    />
  );
}

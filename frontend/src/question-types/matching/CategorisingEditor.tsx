import { useTranslation } from 'react-i18next';
import { ItemRows } from '@/question-types/fields/ItemRows';
import { LineRows } from '@/question-types/fields/LineRows';
import { as, type EditorProps } from '@/question-types/kind';
import { TextField } from '@/ui/Field/TextField';
import type { CategorisingBody } from './categorising';

export function CategorisingEditor({ body, onChange, field }: EditorProps) {
  const { t } = useTranslation('question-types');
  const { categories = [] } = as<CategorisingBody>(body);
  return (
    <ItemRows
      {...field('categories')}
      legend={t('form.categories')}
      hint={t('form.categoriesHint')}
      items={categories}
      fewest={2}
      most={8}
      ordered
      nameOf={(index) => t('form.category', { no: index + 1 })}
      addWords={t('form.addCategory')}
      fresh={() => ({ name: '', items: [''] })}
      onChange={(next) => onChange({ categories: next })}
    >
      {(category, index, change) => (
        <>
          <div data-wide>
            <TextField
              {...field(`categories[${index}].name`)}
              label={t('form.categoryName')}
              maxLength={1000}
              value={category.name}
              onChange={(name) => change({ ...category, name })}
            />
          </div>
          <div data-wide>
            <LineRows
              path={`categories[${index}].items`}
              field={field}
              legend={t('form.categoryItems')}
              nameOf={(no) => t('form.item', { no: no + 1 })}
              addWords={t('form.addItem')}
              fewest={0}
              most={40}
              maxLength={1000}
              value={category.items}
              onChange={(items) => change({ ...category, items })}
            />
          </div>
        </>
      )}
    </ItemRows>
  );
}

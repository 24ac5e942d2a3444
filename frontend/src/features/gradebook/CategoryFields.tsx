import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/ui/Button/IconButton';
import { SelectField } from '@/ui/Field/SelectField';
import { TextField } from '@/ui/Field/TextField';
import type { SchemeForm } from './RuleFields';
import { formulas, type CategoryDraft } from './schemeForm';
import classes from './gradebook.module.css';

/** Groups of columns that make one mark among themselves first. */
export function CategoryFields({ form }: { form: SchemeForm }) {
  const { t } = useTranslation('gradebook');
  const { categories } = form.values;
  const change = (no: number, part: Partial<CategoryDraft>) =>
    form.setValues((now) => ({
      ...now,
      categories: now.categories.map((one, place) => (place === no ? { ...one, ...part } : one)),
    }));
  const remove = (id: string) =>
    form.setValues((now) => ({
      ...now,
      categories: now.categories.filter((one) => one.id !== id),
      items: now.items.map((item) => (item.categoryId === id ? { ...item, categoryId: '' } : item)),
    }));
  if (categories.length === 0) return <p className={classes.under}>{t('rules.noCategories')}</p>;
  return (
    <ol className={classes.parts}>
      {categories.map((category, no) => (
        <li key={category.id}>
          <Category form={form} category={category} no={no} onChange={(part) => change(no, part)} />
          <div className={classes.partActs}>
            <IconButton
              label={t('rules.remove', { title: category.title })}
              icon={<IconTrash />}
              onClick={() => remove(category.id)}
            />
          </div>
        </li>
      ))}
    </ol>
  );
}

interface CategoryProps {
  form: SchemeForm;
  category: CategoryDraft;
  no: number;
  onChange: (part: Partial<CategoryDraft>) => void;
}

function Category({ form, category, no, onChange }: CategoryProps) {
  const { t } = useTranslation('gradebook');
  const inside = (name: string) => form.fieldInside(`categories[${no}].${name}`);
  return (
    <div className={classes.fields}>
      <TextField
        {...inside('title')}
        label={t('rules.categoryTitle')}
        maxLength={200}
        value={category.title}
        onChange={(title) => onChange({ title })}
      />
      <SelectField
        {...inside('formula')}
        label={t('rules.formula')}
        value={category.formula}
        choices={formulas.map((value) => ({ value, label: t(`formulas.${value}`) }))}
        onChange={(formula) => onChange({ formula })}
      />
      {category.formula === 'BEST_OF' && (
        <TextField
          {...inside('bestCount')}
          label={t('rules.bestCount')}
          inputMode="numeric"
          value={category.bestCount}
          onChange={(bestCount) => onChange({ bestCount })}
        />
      )}
      {(category.formula === 'WEIGHTED_MEAN' || category.formula === 'SIMPLE_MEAN') && (
        <TextField
          {...inside('dropLowest')}
          label={t('rules.dropLowest')}
          inputMode="numeric"
          value={category.dropLowest}
          onChange={(dropLowest) => onChange({ dropLowest })}
        />
      )}
      {form.values.formula === 'WEIGHTED_MEAN' && (
        <TextField
          {...inside('weight')}
          label={t('rules.weight')}
          inputMode="decimal"
          value={category.weight}
          onChange={(weight) => onChange({ weight })}
        />
      )}
    </div>
  );
}

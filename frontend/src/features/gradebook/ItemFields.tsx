import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/ui/Button/IconButton';
import { SelectField } from '@/ui/Field/SelectField';
import { TextField } from '@/ui/Field/TextField';
import type { SchemeForm } from './RuleFields';
import type { ItemDraft } from './schemeForm';
import classes from './gradebook.module.css';

/** The columns of a gradebook: what each earns at most, how much it weighs, and in which category it counts. */
export function ItemFields({ form }: { form: SchemeForm }) {
  const { t } = useTranslation('gradebook');
  const { items } = form.values;
  const write = (next: readonly ItemDraft[]) => form.setValues((now) => ({ ...now, items: next }));
  const change = (no: number, part: Partial<ItemDraft>) =>
    write(items.map((one, place) => (place === no ? { ...one, ...part } : one)));
  const move = (no: number, by: number) => {
    const one = items[no];
    if (one === undefined) return;
    const others = items.filter((_, place) => place !== no);
    write([...others.slice(0, no + by), one, ...others.slice(no + by)]);
  };
  if (items.length === 0) return <p>{t('rules.noItems')}</p>;
  return (
    <ol className={classes.parts}>
      {items.map((item, no) => (
        <li key={item.id}>
          <Item form={form} item={item} no={no} onChange={(part) => change(no, part)} />
          <div className={classes.partActs}>
            <IconButton
              label={t('rules.up', { title: item.title })}
              icon={<IconArrowUp />}
              disabled={no === 0}
              onClick={() => move(no, -1)}
            />
            <IconButton
              label={t('rules.down', { title: item.title })}
              icon={<IconArrowDown />}
              disabled={no === items.length - 1}
              onClick={() => move(no, 1)}
            />
            <IconButton
              label={t('rules.remove', { title: item.title || t('lessons') })}
              icon={<IconTrash />}
              onClick={() => write(items.filter((_, place) => place !== no))}
            />
          </div>
        </li>
      ))}
    </ol>
  );
}

interface ItemProps {
  form: SchemeForm;
  item: ItemDraft;
  no: number;
  onChange: (part: Partial<ItemDraft>) => void;
}

function Item({ form, item, no, onChange }: ItemProps) {
  const { t } = useTranslation('gradebook');
  const inside = (name: string) => form.fieldInside(`items[${no}].${name}`);
  const { categories, formula } = form.values;
  const own = categories.find(({ id }) => id === item.categoryId);
  const weighs = (own?.formula ?? formula) === 'WEIGHTED_MEAN';
  return (
    <div className={classes.fields}>
      <TextField
        {...inside('title')}
        label={t('rules.itemTitle')}
        hint={t(`kinds.${item.kind}`)}
        maxLength={200}
        value={item.title}
        placeholder={item.kind === 'LESSONS' ? t('lessons') : undefined}
        onChange={(title) => onChange({ title })}
        optional={item.kind === 'LESSONS'}
      />
      <TextField
        {...inside('maxPoints')}
        label={t('rules.maxPoints')}
        inputMode="decimal"
        value={item.maxPoints}
        onChange={(maxPoints) => onChange({ maxPoints })}
      />
      {weighs && (
        <TextField
          {...inside('weight')}
          label={t('rules.weight')}
          inputMode="decimal"
          value={item.weight}
          onChange={(weight) => onChange({ weight })}
        />
      )}
      {categories.length > 0 && (
        <SelectField
          {...inside('categoryId')}
          label={t('rules.category')}
          value={item.categoryId}
          choices={[
            { value: '', label: t('rules.noCategory') },
            ...categories.map(({ id, title }) => ({
              value: id,
              label: title === '' ? t('rules.untitled') : title,
            })),
          ]}
          onChange={(categoryId) => onChange({ categoryId })}
        />
      )}
    </div>
  );
}

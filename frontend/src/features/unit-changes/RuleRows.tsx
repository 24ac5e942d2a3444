import type { ReactNode } from 'react';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button/Button';
import { IconButton } from '@/ui/Button/IconButton';
import { SelectField, type Choice } from '@/ui/Field/SelectField';
import type { Rule } from './changeValues';
import classes from './unit-changes.module.css';

interface RuleRowsProps<T> {
  field: {
    id: string;
    value: readonly Rule<T>[];
    error: string | undefined;
    onChange: (rules: readonly Rule<T>[]) => void;
  };
  title: string;
  add: string;
  parts: readonly Choice<string>[];
  fresh: () => Rule<T>;
  nameOf: (what: T) => string | undefined;
  /** The field for what goes to the part. */
  children: (id: string, what: T, onWhat: (what: T) => void) => ReactNode;
}

/** Rows that say what goes to which part. */
export function RuleRows<T>({
  field: { id, value: rules, error, onChange },
  title,
  add,
  parts,
  fresh,
  nameOf,
  children,
}: RuleRowsProps<T>) {
  const { t } = useTranslation('unit-changes');
  const change = (key: string, values: Partial<Rule<T>>) =>
    onChange(rules.map((rule) => (rule.key === key ? { ...rule, ...values } : rule)));
  return (
    <fieldset className={classes.rules}>
      <legend>{title}</legend>
      {rules.map((rule, index) => (
        <div key={rule.key} className={classes.rule}>
          {children(`${id}-${rule.key}`, rule.what, (what) => change(rule.key, { what }))}
          <SelectField<string>
            id={`${id}-${rule.key}-part`}
            label={t('split.goesTo')}
            value={rule.part}
            choices={parts}
            onChange={(part) => change(rule.key, { part })}
          />
          <IconButton
            label={t('form.remove', { what: nameOf(rule.what) || String(index + 1) })}
            icon={<IconTrash />}
            onClick={() => onChange(rules.filter((one) => one !== rule))}
          />
        </div>
      ))}
      <div>
        <Button
          id={id}
          tone="quiet"
          size="small"
          icon={<IconPlus />}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          onClick={() => onChange([...rules, fresh()])}
        >
          {add}
        </Button>
        {error !== undefined && (
          <p id={`${id}-error`} className={classes.error}>
            {error}
          </p>
        )}
      </div>
    </fieldset>
  );
}

import type { Ref, TextareaHTMLAttributes } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/lib/dates';
import { describedBy } from './describedBy';
import { Field, type FieldWords } from './Field';
import classes from './Field.module.css';

interface TextAreaProps
  extends
    FieldWords,
    Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'onChange' | 'value'> {
  value: string;
  onChange: (value: string) => void;
  ref?: Ref<HTMLTextAreaElement>;
  /** Tells how much of `maxLength` is used. */
  counted?: boolean;
}

/** Several lines of text, with their label, hint and error. */
export function TextArea({
  id,
  label,
  hint,
  error,
  optional,
  onChange,
  counted = false,
  ...rest
}: TextAreaProps) {
  const words = { id, label, hint, error, optional };
  return (
    <Field {...words}>
      <textarea
        rows={4}
        {...rest}
        {...describedBy(words)}
        required={optional !== true}
        className={classes.control}
        onChange={(event) => onChange(event.target.value)}
      />
      {counted && rest.maxLength !== undefined && (
        <Count used={rest.value.length} most={rest.maxLength} />
      )}
    </Field>
  );
}

/** From here on the end is told aloud. */
const nearlyFull = 50;

function Count({ used, most }: { used: number; most: number }) {
  const { t } = useTranslation('ui');
  const left = most - used;
  return (
    <>
      <span className={classes.count} data-full={left === 0 || undefined} aria-hidden>
        {t('count.used', { used: formatNumber(used), most: formatNumber(most) })}
      </span>
      <span role="status" className="visually-hidden">
        {left <= nearlyFull && t('count.left', { count: left })}
      </span>
    </>
  );
}

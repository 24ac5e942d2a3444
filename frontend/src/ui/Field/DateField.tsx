import { useRef, useState } from 'react';
import { IconCalendar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { dayTyped } from '@/shared/lib/dayTyped';
import { formatDay } from '@/shared/lib/dates';
import { IconButton } from '../Button/IconButton';
import { describedBy } from './describedBy';
import { Field, type FieldWords } from './Field';
import classes from './Field.module.css';

interface DateFieldProps extends FieldWords {
  /** 2026-11-22, or the words as typed while they name no day. */
  value: string;
  onChange: (value: string) => void;
  name?: string;
  /** The first day the calendar offers. */
  min?: string;
}

/** A day as it is written in Vietnam, whatever the browser's own language; its calendar stands beside it. */
export function DateField({ value, onChange, name, min, ...words }: DateFieldProps) {
  const { t } = useTranslation('ui');
  const calendar = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string>();
  const day = dayTyped(value);
  return (
    <Field {...words}>
      <div className={classes.withButton}>
        <input
          {...describedBy(words)}
          type="text"
          name={name}
          inputMode="numeric"
          autoComplete="off"
          placeholder="dd/mm/yyyy"
          required={words.optional !== true}
          className={classes.control}
          value={typed ?? (day === undefined ? value : formatDay(day))}
          onChange={({ target }) => {
            setTyped(target.value);
            onChange(dayTyped(target.value) ?? target.value.trim());
          }}
          onBlur={() => setTyped(undefined)}
        />
        <input
          ref={calendar}
          type="date"
          tabIndex={-1}
          aria-hidden
          className={classes.calendar}
          value={day ?? ''}
          min={min}
          onChange={({ target }) => onChange(target.value)}
        />
        <IconButton
          label={t('date.choose', { label: words.label })}
          icon={<IconCalendar />}
          onClick={() => calendar.current?.showPicker()}
        />
      </div>
    </Field>
  );
}

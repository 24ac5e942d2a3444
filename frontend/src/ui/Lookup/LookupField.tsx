import { useRef, useState } from 'react';
import { Combobox, useCombobox } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../Button/IconButton';
import { describedBy } from '../Field/describedBy';
import { Field, type FieldWords } from '../Field/Field';
import fieldClasses from '../Field/Field.module.css';
import classes from './LookupField.module.css';

export interface LookupChoice {
  value: string;
  label: string;
  /** Tells choices of the same name apart. */
  detail?: string;
}

interface LookupFieldProps extends FieldWords {
  value: LookupChoice | null;
  onChange: (choice: LookupChoice | null) => void;
  /** Choices for the words typed so far; asked again as they change. */
  find: (words: string) => Promise<readonly LookupChoice[]>;
  placeholder?: string;
  name?: string;
}

type Found = readonly LookupChoice[] | 'loading' | 'failed';

/** A choice among too many to list: type a few letters, with or without marks, and choose. */
export function LookupField({
  value,
  onChange,
  find,
  placeholder,
  name,
  ...words
}: LookupFieldProps) {
  const { t } = useTranslation('ui');
  const box = useCombobox({
    onDropdownOpen: (by) => {
      setFound('loading');
      // Whoever types asks with the words.
      if (by !== 'unknown') ask(typed ?? '');
    },
    onDropdownClose: () => box.resetSelectedOption(),
  });
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string>();
  const [found, setFound] = useState<Found>('loading');
  const latest = useRef(0);
  const [around, setAround] = useState<HTMLElement | null>(null);

  const ask = (text: string) => {
    const turn = ++latest.current;
    const settle = (result: Found) => {
      if (turn === latest.current) setFound(result);
    };
    find(text.trim()).then(settle, () => settle('failed'));
  };
  const askSoon = useDebouncedCallback(ask, 200);

  const close = () => {
    box.closeDropdown();
    setTyped(undefined);
  };
  const choose = (chosen: string) => {
    const choice =
      typeof found === 'string' ? undefined : found.find((one) => one.value === chosen);
    if (choice !== undefined) onChange(choice);
    close();
  };

  return (
    <Field {...words}>
      <Combobox
        store={box}
        onOptionSubmit={choose}
        width="target"
        // The list belongs to the window or the page the field is in, though not to a frame that cuts it off.
        portalProps={around === null ? {} : { target: around }}
      >
        <div
          ref={(control) => setAround(control?.closest<HTMLElement>('[role=dialog], main') ?? null)}
          className={classes.control}
          data-clearable={value !== null || undefined}
        >
          <Combobox.Target withExpandedAttribute>
            <input
              {...describedBy(words)}
              ref={input}
              type="text"
              role="combobox"
              aria-expanded={box.dropdownOpened}
              aria-controls={box.dropdownOpened ? (box.listId ?? undefined) : undefined}
              name={name}
              autoComplete="off"
              spellCheck={false}
              placeholder={placeholder}
              required={words.optional !== true}
              className={fieldClasses.control}
              value={typed ?? value?.label ?? ''}
              onChange={(event) => {
                setTyped(event.target.value);
                box.openDropdown();
                askSoon(event.target.value);
                box.resetSelectedOption();
              }}
              onClick={() => box.openDropdown('mouse')}
              onFocus={(event) => event.target.select()}
              onBlur={close}
            />
          </Combobox.Target>
          {value !== null && (
            <IconButton
              label={t('lookup.clear', { label: words.label })}
              icon={<IconX />}
              onClick={() => {
                onChange(null);
                setTyped(undefined);
                input.current?.focus();
              }}
            />
          )}
        </div>
        <Combobox.Dropdown>
          <Combobox.Options className={classes.options} aria-label={words.label}>
            <Options found={found} />
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
    </Field>
  );
}

function Options({ found }: { found: Found }) {
  const { t } = useTranslation('ui');
  if (found === 'loading') return <Combobox.Empty>{t('loading')}</Combobox.Empty>;
  if (found === 'failed') return <Combobox.Empty>{t('lookup.failed')}</Combobox.Empty>;
  if (found.length === 0) return <Combobox.Empty>{t('lookup.none')}</Combobox.Empty>;
  return found.map(({ value, label, detail }) => (
    <Combobox.Option key={value} value={value}>
      {label}
      {detail !== undefined && detail !== '' && <span className={classes.detail}>{detail}</span>}
    </Combobox.Option>
  ));
}

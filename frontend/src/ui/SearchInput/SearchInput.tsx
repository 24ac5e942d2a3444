import { useId, useState } from 'react';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import fieldClasses from '../Field/Field.module.css';
import classes from './SearchInput.module.css';

interface SearchInputProps {
  label: string;
  /** The words searched for now. */
  value: string;
  /** Told shortly after the last letter, and at once by Enter. */
  onSearch: (words: string) => void;
  placeholder?: string;
}

/** A search that starts while it is typed. */
export function SearchInput({ label, value, onSearch, placeholder }: SearchInputProps) {
  const id = useId();
  const [known, setKnown] = useState(value);
  const [typed, setTyped] = useState(value);
  const searchSoon = useDebouncedCallback(onSearch, { delay: 300, flushOnUnmount: false });
  if (known !== value) {
    // The address changed by other means, such as Back or a button that clears the filters.
    setKnown(value);
    if (value !== typed.trim()) setTyped(value);
  }
  return (
    <search className={classes.search}>
      <label htmlFor={id} className={classes.label}>
        {label}
      </label>
      <div className={classes.control}>
        <IconSearch className={classes.icon} aria-hidden />
        <input
          id={id}
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          placeholder={placeholder}
          className={fieldClasses.control}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            searchSoon(event.target.value.trim());
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onSearch(typed.trim());
          }}
        />
      </div>
    </search>
  );
}

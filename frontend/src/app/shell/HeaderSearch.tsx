import { useState, type SubmitEvent } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { paths } from '@/shared/lib/paths';
import classes from './HeaderSearch.module.css';

export const headerSearchId = 'header-search';

/** Finds courses; `/` brings the focus here from anywhere. */
export function HeaderSearch() {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const [words, setWords] = useState('');

  const find = (event: SubmitEvent) => {
    event.preventDefault();
    void navigate({ href: paths.catalogue(words.trim()) });
  };

  return (
    <form role="search" className={classes.search} onSubmit={find}>
      <label className="visually-hidden" htmlFor={headerSearchId}>
        {t('search.label')}
      </label>
      <IconSearch className={classes.icon} aria-hidden />
      <input
        id={headerSearchId}
        className={classes.input}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        placeholder={t('search.placeholder')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <kbd className={classes.key} aria-hidden>
        /
      </kbd>
    </form>
  );
}

import { useId, useState, type ReactNode } from 'react';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../Button/Button';
import classes from './FoldedFilters.module.css';

interface FoldedFiltersProps {
  /** How many of them narrow the list down at present. */
  active: number;
  children: ReactNode;
}

/** Filters side by side; on a phone behind a button, so that the list is what one sees first. */
export function FoldedFilters({ active, children }: FoldedFiltersProps) {
  const { t } = useTranslation('ui');
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className={classes.unfold}>
        <Button
          tone="quiet"
          iconAfter={open ? <IconChevronUp /> : <IconChevronDown />}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {active === 0 ? t('filters.open') : t('filters.active', { count: active })}
        </Button>
      </div>
      <div id={id} className={classes.filters} data-open={open}>
        {children}
      </div>
    </>
  );
}

import { useId } from 'react';
import { IconChevronDown, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/lib/dates';
import { IconButton } from '../Button/IconButton';
import fieldClasses from '../Field/Field.module.css';
import type { ListView } from './columns';
import classes from './DataTable.module.css';

interface PagerProps {
  total: number;
  view: ListView;
  onView: (changes: Partial<ListView>) => void;
  /** The page sizes to choose from; none where the size is fixed. */
  sizes?: readonly number[];
}

const usualSizes = [10, 20, 50, 100];

/** Leads from page to page and says how many rows a page has. */
export function Pager({ total, view, onView, sizes = usualSizes }: PagerProps) {
  const { t } = useTranslation('ui');
  const id = useId();
  const pages = Math.max(1, Math.ceil(total / view.size));
  return (
    <nav className={classes.pager} aria-label={t('table.pages')}>
      {sizes.length > 0 && (
        <div className={classes.size}>
          <label htmlFor={id}>{t('table.size')}</label>
          <div className={fieldClasses.withArrow}>
            <select
              id={id}
              className={fieldClasses.control}
              value={view.size}
              onChange={({ target }) => onView({ size: Number(target.value), page: 0 })}
            >
              {sizes.map((size) => (
                <option key={size} value={size}>
                  {size}
                </option>
              ))}
            </select>
            <IconChevronDown aria-hidden />
          </div>
        </div>
      )}
      <div className={classes.pages}>
        <IconButton
          label={t('table.previous')}
          icon={<IconChevronLeft />}
          disabled={view.page === 0}
          onClick={() => onView({ page: view.page - 1 })}
        />
        <span aria-live="polite">
          {t('table.page', { page: formatNumber(view.page + 1), pages: formatNumber(pages) })}
        </span>
        <IconButton
          label={t('table.next')}
          icon={<IconChevronRight />}
          disabled={view.page >= pages - 1}
          onClick={() => onView({ page: view.page + 1 })}
        />
      </div>
    </nav>
  );
}

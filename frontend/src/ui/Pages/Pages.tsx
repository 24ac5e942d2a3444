import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../Button/IconButton';
import classes from './Pages.module.css';

interface PagesProps {
  /** From nought, as the server counts. */
  page: number;
  size: number;
  total: number;
  onPage: (page: number) => void;
}

/** Leads through a list of several pages; a list of one page needs none of it. */
export function Pages({ page, size, total, onPage }: PagesProps) {
  const { t } = useTranslation('ui');
  const pages = Math.ceil(total / size);
  if (pages <= 1) return null;
  return (
    <nav aria-label={t('pages.label')} className={classes.pages}>
      <IconButton
        label={t('pages.previous')}
        icon={<IconChevronLeft />}
        disabled={page === 0}
        onClick={() => onPage(page - 1)}
      />
      <span aria-live="polite">{t('pages.at', { page: page + 1, pages })}</span>
      <IconButton
        label={t('pages.next')}
        icon={<IconChevronRight />}
        disabled={page >= pages - 1}
        onClick={() => onPage(page + 1)}
      />
    </nav>
  );
}

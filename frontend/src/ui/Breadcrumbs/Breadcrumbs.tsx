import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from '../Link/Link';
import classes from './Breadcrumbs.module.css';

export interface Crumb {
  label: string;
  href: string;
}

interface BreadcrumbsProps {
  above: readonly Crumb[];
  here: string;
}

/** The way from the top to this page, in one line; on a phone, where the title follows at once, the one step up. */
export function Breadcrumbs({ above, here }: BreadcrumbsProps) {
  const { t } = useTranslation('ui');
  return (
    <nav aria-label={t('breadcrumbs')} className={classes.breadcrumbs}>
      <ol className={classes.list}>
        {above.map(({ label, href }) => (
          <li key={href} className={classes.crumb} data-short={label.length < 24 || undefined}>
            <Link href={href}>
              <IconChevronLeft className={classes.up} aria-hidden />
              <span className={classes.label}>{label}</span>
            </Link>
            <IconChevronRight className={classes.down} size={14} aria-hidden />
          </li>
        ))}
        <li className={classes.crumb}>
          <span className={classes.label} aria-current="page">
            {here}
          </span>
        </li>
      </ol>
    </nav>
  );
}

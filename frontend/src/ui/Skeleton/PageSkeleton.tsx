import { useTranslation } from 'react-i18next';
import { Skeleton } from './Skeleton';
import classes from './Skeleton.module.css';

/** The outline of a page while its content is fetched. */
export function PageSkeleton() {
  const { t } = useTranslation('ui');
  return (
    <div className={classes.page} aria-busy>
      <p role="status" className="visually-hidden">
        {t('loading')}
      </p>
      <div className={classes.header}>
        <Skeleton width="12rem" height="0.875rem" />
        <Skeleton width="22rem" height="2rem" />
        <Skeleton width="34rem" />
      </div>
      <div className={classes.cards}>
        <Skeleton height="11rem" />
        <Skeleton height="11rem" />
        <Skeleton height="11rem" />
      </div>
    </div>
  );
}

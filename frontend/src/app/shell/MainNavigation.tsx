import { useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/me';
import { Link } from '@/ui/Link/Link';
import { destinationsFor, isWithin } from './destinations';
import classes from './MainNavigation.module.css';

export function MainNavigation() {
  const { t } = useTranslation('shell');
  const me = useMe();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  return (
    <nav className={classes.navigation} aria-label={t('navigation.label')}>
      <ul className={classes.list}>
        {destinationsFor(me).map((destination) => (
          <li key={destination.key}>
            <Link
              href={destination.href}
              className={classes.link}
              aria-current={isWithin(pathname, destination) ? 'page' : undefined}
            >
              {t(`navigation.${destination.key}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

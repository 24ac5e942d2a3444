import { useState } from 'react';
import { useRouterState } from '@tanstack/react-router';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/me';
import { Dialog } from '@/ui/Dialog/Dialog';
import { Link } from '@/ui/Link/Link';
import { ColourSchemeSwitch } from './ColourSchemeSwitch';
import { LanguageSwitch } from './LanguageSwitch';
import { destinationsFor, isWithin, type Destination } from './destinations';
import classes from './MobileNavigation.module.css';

const shownAtOnce = 4;

/** The bar at the thumb: the four places people go most, and a sheet with the rest. */
export function MobileNavigation() {
  const { t } = useTranslation('shell');
  const me = useMe();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const [opened, setOpened] = useState(false);
  const destinations = destinationsFor(me);
  const first = destinations.slice(0, shownAtOnce);
  const rest = destinations.slice(shownAtOnce);
  const close = () => setOpened(false);

  return (
    <nav className={classes.bar} aria-label={t('navigation.mobileLabel')}>
      {first.map((destination) => (
        <Item key={destination.key} short destination={destination} pathname={pathname} />
      ))}
      <button
        type="button"
        className={classes.item}
        aria-haspopup="dialog"
        aria-expanded={opened}
        onClick={() => setOpened(true)}
      >
        <IconDots aria-hidden />
        <span>{t('navigation.more')}</span>
      </button>
      <Dialog opened={opened} onClose={close} title={t('navigation.more')}>
        <div className={classes.sheet}>
          {rest.map((destination) => (
            <Item
              key={destination.key}
              destination={destination}
              pathname={pathname}
              onClick={close}
            />
          ))}
          <div className={classes.settings}>
            <LanguageSwitch />
            <ColourSchemeSwitch />
          </div>
        </div>
      </Dialog>
    </nav>
  );
}

interface ItemProps {
  destination: Destination;
  pathname: string;
  /** In the bar a name has the width of a thumb. */
  short?: boolean;
  onClick?: () => void;
}

function Item({ destination, pathname, short = false, onClick }: ItemProps) {
  const { t } = useTranslation('shell');
  const Icon = destination.icon;
  return (
    <Link
      href={destination.href}
      className={classes.item}
      aria-current={isWithin(pathname, destination) ? 'page' : undefined}
      onClick={onClick}
    >
      <Icon aria-hidden />
      <span>
        {t(short ? `navigation.short.${destination.key}` : `navigation.${destination.key}`)}
      </span>
    </Link>
  );
}

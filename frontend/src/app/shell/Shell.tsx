import { useEffect, useRef } from 'react';
import { Outlet, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Toasts } from '@/ui/Toast/Toasts';
import { CommandBox } from './CommandBox';
import { Footer } from './Footer';
import { Header } from './Header';
import { MobileNavigation } from './MobileNavigation';
import { OfflineBanner } from './OfflineBanner';
import { ShortcutList } from './ShortcutList';
import { useShortcuts } from './useShortcuts';
import classes from './Shell.module.css';

/** What surrounds every page. */
export function Shell() {
  const { t } = useTranslation('shell');
  const main = useFocusOnArrival();
  const { open, show, close } = useShortcuts();
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#main">
        {t('skip')}
      </a>
      <OfflineBanner />
      <Header onSearch={() => show('command')} onHelp={() => show('shortcuts')} />
      <main id="main" ref={main} tabIndex={-1} className={classes.main}>
        <Outlet />
      </main>
      <Footer />
      <MobileNavigation />
      <CommandBox opened={open === 'command'} onClose={close} />
      <ShortcutList opened={open === 'shortcuts'} onClose={close} />
      <Toasts />
    </div>
  );
}

/** After going to another page the focus starts at its content, as it does on a page that loads. */
function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null);
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onResolved', ({ fromLocation, pathChanged }) => {
        if (fromLocation === undefined || !pathChanged) return;
        if (main.current?.contains(document.activeElement)) return;
        main.current?.focus({ preventScroll: true });
      }),
    [router],
  );
  return main;
}

import { IconHelp, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Bell } from '@/features/notifications/Bell';
import { SignInAsBanner } from '@/features/sign-in-as/SignInAsBanner';
import { useMe } from '@/shared/api/me';
import { paths } from '@/shared/lib/paths';
import { startAfresh } from '@/shared/lib/startAfresh';
import { ButtonLink } from '@/ui/Button/Button';
import { IconButton } from '@/ui/Button/IconButton';
import { Link } from '@/ui/Link/Link';
import { Logo } from '@/ui/Logo/Logo';
import { AccountMenu } from './AccountMenu';
import { ColourSchemeSwitch } from './ColourSchemeSwitch';
import { HeaderSearch } from './HeaderSearch';
import { LanguageSwitch } from './LanguageSwitch';
import { MainNavigation } from './MainNavigation';
import classes from './Header.module.css';

interface HeaderProps {
  onSearch: () => void;
  onHelp: () => void;
}

export function Header({ onSearch, onHelp }: HeaderProps) {
  const { t } = useTranslation('shell');
  const me = useMe();
  return (
    <header className={classes.header}>
      {me?.signedInBy && (
        <SignInAsBanner
          me={me}
          signedInBy={me.signedInBy}
          onEnded={(accountId) => startAfresh(paths.person(accountId))}
        />
      )}
      <div className={classes.bar}>
        <Link href={paths.home()} className={classes.logo}>
          <Logo label={t('logo')} />
        </Link>
        <div className={classes.search}>
          <HeaderSearch />
        </div>
        <div className={classes.tools}>
          <span className={classes.narrow}>
            <IconButton label={t('search.open')} icon={<IconSearch />} onClick={onSearch} />
          </span>
          <span className={classes.wide}>
            <IconButton label={t('shortcuts.title')} icon={<IconHelp />} onClick={onHelp} />
          </span>
          <span className={classes.wide}>
            <LanguageSwitch />
          </span>
          <span className={classes.wide}>
            <ColourSchemeSwitch />
          </span>
          {me === null ? (
            <ButtonLink href={paths.signIn()} size="small">
              {t('signIn')}
            </ButtonLink>
          ) : (
            <>
              <Bell />
              <AccountMenu me={me} />
            </>
          )}
        </div>
      </div>
      <MainNavigation />
    </header>
  );
}

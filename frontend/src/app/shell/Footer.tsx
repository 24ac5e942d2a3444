import { useTranslation } from 'react-i18next';
import { paths } from '@/shared/lib/paths';
import { Link } from '@/ui/Link/Link';
import classes from './Footer.module.css';

export function Footer() {
  const { t } = useTranslation('shell');
  return (
    <footer className={classes.footer}>
      <div className={classes.inside}>
        <p>{t('footer.about')}</p>
        <ul className={classes.links}>
          <li>
            <Link href={paths.catalogue()}>{t('navigation.courses')}</Link>
          </li>
          <li>
            <Link href={paths.verification()}>{t('navigation.verify')}</Link>
          </li>
        </ul>
      </div>
    </footer>
  );
}

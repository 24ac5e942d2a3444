import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/me';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { DocumentTitle } from '@/ui/PageHeader/DocumentTitle';
import { Rays } from '@/ui/Rays/Rays';
import classes from './Welcome.module.css';

/** The first thing on the home page: a greeting to those we know, an invitation to those we do not. */
export function Welcome() {
  const { t } = useTranslation('identity');
  const me = useMe();
  return (
    <div className={classes.welcome}>
      <DocumentTitle title={t('welcome.title')} />
      <Rays />
      <div className={classes.words}>
        <h1>
          {me === null ? t('signIn.panelTitle') : t('welcome.greeting', { name: me.givenName })}
        </h1>
        <p>{me === null ? t('signIn.panelLead') : t('welcome.lead')}</p>
        <div className={classes.actions}>
          <ButtonLink href={paths.catalogue()} tone="accent">
            {t('welcome.browse')}
          </ButtonLink>
        </div>
      </div>
    </div>
  );
}

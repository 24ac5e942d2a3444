import type { ReactNode } from 'react';
import { IconCertificate, IconClockHour4, IconListCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DocumentTitle } from '@/ui/PageHeader/DocumentTitle';
import { Rays } from '@/ui/Rays/Rays';
import classes from './AccessPage.module.css';

interface AccessPageProps {
  title: string;
  lead: string;
  children: ReactNode;
}

const points = [
  { key: 'learn', icon: IconClockHour4 },
  { key: 'quiz', icon: IconListCheck },
  { key: 'certificate', icon: IconCertificate },
] as const;

/** The frame of the pages that lead into the product: what it is on one side, the form on the other. */
export function AccessPage({ title, lead, children }: AccessPageProps) {
  const { t } = useTranslation('identity');
  return (
    <div className={classes.page} data-bare-page>
      <DocumentTitle title={title} />
      <div className={classes.panel}>
        <Rays />
        <div className={classes.promise}>
          <p className={classes.slogan}>{t('signIn.panelTitle')}</p>
          <p>{t('signIn.panelLead')}</p>
          <ul className={classes.points}>
            {points.map(({ key, icon: Icon }) => (
              <li key={key}>
                <Icon aria-hidden />
                {t(`signIn.panelPoints.${key}`)}
              </li>
            ))}
          </ul>
        </div>
      </div>
      <div className={classes.side}>
        <div className={classes.form}>
          <h1>{title}</h1>
          <p className={classes.lead}>{lead}</p>
          {children}
        </div>
      </div>
    </div>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { Notice } from '@/ui/Notice/Notice';
import classes from './identity.module.css';

interface MailSentProps {
  title: string;
  children: ReactNode;
}

/** Stands where a form stood that had a mail sent: how it goes on is in the mail. */
export function MailSent({ title, children }: MailSentProps) {
  const { t } = useTranslation('identity');
  return (
    <div className={classes.form}>
      <Notice tone="success" title={title}>
        {children}
      </Notice>
      <ButtonLink href={paths.signIn()} tone="secondary">
        {t('forgot.back')}
      </ButtonLink>
    </div>
  );
}

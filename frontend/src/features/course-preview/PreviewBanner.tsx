import { IconEye, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/ui/Button/Button';
import classes from './Preview.module.css';

/** Says all the time that this is a preview, and leads back to where it was opened. */
export function PreviewBanner({ exit }: { exit: string }) {
  const { t } = useTranslation('course-preview');
  return (
    <div role="region" aria-label={t('banner')} className={classes.banner}>
      <IconEye aria-hidden />
      <p>
        <strong>{t('banner')}</strong> {t('noTrace')}
      </p>
      <ButtonLink tone="accent" size="small" icon={<IconX />} href={exit}>
        {t('exit')}
      </ButtonLink>
    </div>
  );
}

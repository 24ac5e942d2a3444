import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { MessagePage } from '@/ui/MessagePage/MessagePage';

export function NotAllowedPage() {
  const { t } = useTranslation('shell');
  return (
    <MessagePage
      icon={<IconLock />}
      title={t('notAllowed.title')}
      action={<ButtonLink href={paths.home()}>{t('notAllowed.action')}</ButtonLink>}
    >
      {t('notAllowed.why')}
    </MessagePage>
  );
}

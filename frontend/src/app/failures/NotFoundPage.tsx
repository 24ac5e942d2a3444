import { IconMapSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { MessagePage } from '@/ui/MessagePage/MessagePage';

export function NotFoundPage() {
  const { t } = useTranslation('shell');
  return (
    <MessagePage
      icon={<IconMapSearch />}
      title={t('notFound.title')}
      action={<ButtonLink href={paths.home()}>{t('notFound.action')}</ButtonLink>}
    >
      {t('notFound.why')}
    </MessagePage>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { IconUserOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AccessPage } from '@/features/identity/AccessPage';
import { RegisterForm } from '@/features/identity/RegisterForm';
import { signInWaysQuery } from '@/shared/api/signInWays';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { MessagePage } from '@/ui/MessagePage/MessagePage';

export const loader = ({ queryClient }: LoaderContext) =>
  queryClient.query({ ...signInWaysQuery, staleTime: 0 });

export default function RegisterPage() {
  const { t } = useTranslation('identity');
  const { data: ways } = useSuspenseQuery(signInWaysQuery);
  if (!ways.registrationOpen) {
    return (
      <MessagePage
        icon={<IconUserOff />}
        title={t('register.closedTitle')}
        action={<ButtonLink href={paths.signIn()}>{t('signIn.title')}</ButtonLink>}
      >
        {t('register.closed')}
      </MessagePage>
    );
  }
  return (
    <AccessPage title={t('register.title')} lead={t('register.lead')}>
      <RegisterForm />
    </AccessPage>
  );
}

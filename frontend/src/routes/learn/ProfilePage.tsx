import { useTranslation } from 'react-i18next';
import { ChangePasswordForm } from '@/features/identity/ChangePasswordForm';
import { ProfileForm } from '@/features/identity/ProfileForm';
import { WorkDetails } from '@/features/identity/WorkDetails';
import { useMe } from '@/shared/api/me';
import { paths } from '@/shared/lib/paths';
import { Card } from '@/ui/Card/Card';
import { Columns } from '@/ui/Columns/Columns';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

export default function ProfilePage() {
  const { t } = useTranslation(['identity', 'shell']);
  const me = useMe();
  if (me === null) return null;
  return (
    <>
      <PageHeader
        title={t('profile.title')}
        above={[{ label: t('shell:navigation.home'), href: paths.home() }]}
      />
      <Columns>
        <Card title={t('profile.personal')}>
          <ProfileForm me={me} />
        </Card>
        <Card title={t('profile.work')} lead={t('profile.workHint')}>
          <WorkDetails me={me} />
        </Card>
        <Card title={t('password.title')}>
          <ChangePasswordForm />
        </Card>
      </Columns>
    </>
  );
}

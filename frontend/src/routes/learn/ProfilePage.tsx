import { IconDatabase, IconShieldLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ProfileForm } from '@/features/identity/ProfileForm';
import { WorkDetails } from '@/features/identity/WorkDetails';
import { MyRoles } from '@/features/roles/MyRoles';
import { useMe } from '@/shared/api/me';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { Columns } from '@/ui/Columns/Columns';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

export default function ProfilePage() {
  const { t } = useTranslation(['identity', 'roles', 'shell']);
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
        <Card title={t('roles:mine.title')} lead={t('roles:mine.lead')}>
          <MyRoles />
        </Card>
        <Card title={t('profile.security')} lead={t('profile.securityHint')}>
          <ButtonLink href={paths.security()} tone="secondary" icon={<IconShieldLock />}>
            {t('profile.securityOpen')}
          </ButtonLink>
        </Card>
        <Card title={t('profile.data')} lead={t('profile.dataHint')}>
          <ButtonLink href={paths.personalData()} tone="secondary" icon={<IconDatabase />}>
            {t('profile.dataOpen')}
          </ButtonLink>
        </Card>
      </Columns>
    </>
  );
}

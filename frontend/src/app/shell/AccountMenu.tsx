import { Menu, UnstyledButton } from '@mantine/core';
import { IconCertificate, IconLogout, IconShieldLock, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSignOut } from '@/features/identity/identity.queries';
import type { MeView } from '@/shared/api/schema';
import { initials } from '@/shared/lib/names';
import { paths } from '@/shared/lib/paths';
import { startAfresh } from '@/shared/lib/startAfresh';
import { Avatar } from '@/ui/Avatar/Avatar';
import { useAnchor } from '@/ui/Link/navigation';
import classes from './AccountMenu.module.css';

export function AccountMenu({ me }: { me: MeView }) {
  const { t } = useTranslation('shell');
  const signOut = useSignOut();
  const leave = () => signOut.mutate(undefined, { onSuccess: () => startAfresh(paths.signIn()) });

  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <UnstyledButton
          className={classes.target}
          aria-label={t('account.label', { name: me.fullName, initials: initials(me.fullName) })}
        >
          <Avatar name={me.fullName} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.person}>
          <strong>{me.fullName}</strong>
          <span>{[me.position, me.unit?.name].filter(Boolean).join(' · ')}</span>
        </div>
        <Menu.Divider />
        <Menu.Item
          component="a"
          {...useAnchor(paths.profile())}
          leftSection={<IconUser size={18} />}
        >
          {t('account.profile')}
        </Menu.Item>
        <Menu.Item
          component="a"
          {...useAnchor(paths.security())}
          leftSection={<IconShieldLock size={18} />}
        >
          {t('account.security')}
        </Menu.Item>
        <Menu.Item
          component="a"
          {...useAnchor(paths.myCertificates())}
          leftSection={<IconCertificate size={18} />}
        >
          {t('navigation.certificates')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={18} />} onClick={leave}>
          {t('account.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

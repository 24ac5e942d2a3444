import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { WaitingRequests } from '@/features/approvals/WaitingRequests';
import { ManageNavigation } from '@/features/manage/ManageNavigation';
import { may, useMe } from '@/shared/api/me';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { TabLinks } from '@/ui/Tabs/TabLinks';
import classes from './manage.module.css';

const acts = ['role-grant', 'role-end', 'role-change'];

const views = [
  { key: 'custom', href: paths.roles(), needs: 'GRANT_ROLES' },
  { key: 'holders', href: paths.roleHolders(), needs: 'VIEW_PEOPLE' },
] as const;

interface RolesFrameProps {
  current: (typeof views)[number]['key'];
  children: ReactNode;
}

/** The roles there are, and who holds them: two pages under one title, with what the reader asked for and waits. */
export function RolesFrame({ current, children }: RolesFrameProps) {
  const { t } = useTranslation(['roles', 'shell', 'manage']);
  const me = useMe();
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('manage:title'), href: paths.manage() },
        ]}
      />
      <ManageNavigation current="roles" />
      <TabLinks
        label={t('views')}
        tabs={views
          .filter(({ needs }) => may(me, needs))
          .map(({ key, href }) => ({ label: t(`${key}.tab`), href, current: key === current }))}
      />
      <div className={classes.stack}>
        <WaitingRequests acts={acts} />
        {children}
      </div>
    </>
  );
}

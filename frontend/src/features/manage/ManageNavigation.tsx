import { useTranslation } from 'react-i18next';
import { may, useMe } from '@/shared/api/me';
import { paths } from '@/shared/lib/paths';
import { TabLinks } from '@/ui/Tabs/TabLinks';

type ManagePage = 'people' | 'units' | 'enrol' | 'jobs' | 'dataRequests' | 'audit' | 'signIn';

const pages = [
  { key: 'people', href: paths.people(), needs: 'VIEW_PEOPLE' },
  { key: 'units', href: paths.manage(), needs: 'VIEW_PEOPLE' },
  { key: 'enrol', href: paths.enrolPeople(), needs: 'ENROL_PEOPLE' },
  { key: 'jobs', href: paths.jobs(), needs: 'MANAGE_PEOPLE' },
  { key: 'dataRequests', href: paths.dataRequests(), needs: 'MANAGE_PERSONAL_DATA' },
  { key: 'audit', href: paths.auditLog(), needs: 'VIEW_AUDIT' },
  { key: 'signIn', href: paths.signInRules(), needs: 'ADMINISTER_SYSTEM' },
] as const;

/** Leads between the pages of administration that the reader may use. */
export function ManageNavigation({ current }: { current: ManagePage }) {
  const { t } = useTranslation('manage');
  const me = useMe();
  return (
    <TabLinks
      label={t('navigation')}
      tabs={pages
        .filter(({ needs }) => may(me, needs))
        .map(({ key, href }) => ({ label: t(`pages.${key}`), href, current: key === current }))}
    />
  );
}

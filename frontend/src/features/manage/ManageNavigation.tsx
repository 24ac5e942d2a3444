import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { waitingApprovalsQuery } from '@/shared/api/approvals';
import { may, useMe } from '@/shared/api/me';
import type { Permission } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { TabLinks } from '@/ui/Tabs/TabLinks';

type ManagePage =
  | 'people'
  | 'units'
  | 'roles'
  | 'enrol'
  | 'jobs'
  | 'approvals'
  | 'dataRequests'
  | 'surveyComments'
  | 'audit'
  | 'outages'
  | 'competencies'
  | 'signIn';

interface PageLink {
  key: ManagePage;
  href: string;
  needs: Permission;
}

const pages: readonly PageLink[] = [
  { key: 'people', href: paths.people(), needs: 'VIEW_PEOPLE' },
  { key: 'units', href: paths.manage(), needs: 'VIEW_PEOPLE' },
  { key: 'roles', href: paths.roles(), needs: 'VIEW_PEOPLE' },
  { key: 'enrol', href: paths.enrolPeople(), needs: 'ENROL_PEOPLE' },
  { key: 'jobs', href: paths.jobs(), needs: 'MANAGE_PEOPLE' },
  { key: 'approvals', href: paths.approvals(), needs: 'VIEW_PEOPLE' },
  { key: 'dataRequests', href: paths.dataRequests(), needs: 'MANAGE_PERSONAL_DATA' },
  { key: 'surveyComments', href: paths.surveyComments(), needs: 'MANAGE_PERSONAL_DATA' },
  { key: 'audit', href: paths.auditLog(), needs: 'VIEW_AUDIT' },
  { key: 'outages', href: paths.outages(), needs: 'ADMINISTER_SYSTEM' },
  { key: 'competencies', href: paths.competencies(), needs: 'ADMINISTER_SYSTEM' },
  { key: 'signIn', href: paths.signInRules(), needs: 'ADMINISTER_SYSTEM' },
];

/** Leads between the pages of administration that the reader may use. */
export function ManageNavigation({ current }: { current: ManagePage }) {
  const { t } = useTranslation('manage');
  const me = useMe();
  const { data: waiting = 0 } = useQuery({
    ...waitingApprovalsQuery,
    enabled: may(me, 'VIEW_PEOPLE'),
  });
  return (
    <TabLinks
      label={t('navigation')}
      tabs={pages
        .filter(({ needs }) => may(me, needs))
        .map(({ key, href }) => ({
          label: t(`pages.${key}`),
          href,
          current: key === current,
          ...(key === 'approvals' && waiting > 0 && { count: waiting }),
        }))}
    />
  );
}

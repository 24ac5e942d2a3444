import { useTranslation } from 'react-i18next';
import { JobList } from '@/features/jobs/JobList';
import { ManageNavigation } from '@/features/manage/ManageNavigation';
import { may, useMe } from '@/shared/api/me';
import type { JobView } from '@/shared/api/schema';
import { useListAddress } from '@/shared/lib/listAddress';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

export default function JobsPage() {
  const { t } = useTranslation(['jobs', 'shell', 'manage']);
  const me = useMe();
  const list = useListAddress();
  /** Imports have a page, which only whoever began them sees. */
  const pageOf = ({ kind, subject, ownerId }: JobView) =>
    kind.startsWith('people-import') && subject !== undefined && ownerId === me?.accountId
      ? paths.peopleImport(subject)
      : undefined;
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
      <ManageNavigation current="jobs" />
      <JobList list={list} oversees={may(me, 'ADMINISTER_SYSTEM')} pageOf={pageOf} />
    </>
  );
}

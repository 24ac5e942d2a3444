import { useTranslation } from 'react-i18next';
import { JobList } from '@/features/jobs/JobList';
import { jobsQuery } from '@/features/jobs/jobs.queries';
import { ManageNavigation } from '@/features/manage/ManageNavigation';
import { may, useMe } from '@/shared/api/me';
import type { JobView } from '@/shared/api/schema';
import { textValues } from '@/shared/lib/addressState';
import { listView, useListAddress } from '@/shared/lib/listAddress';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

export function loader({ queryClient, search }: LoaderContext) {
  const values = textValues(search);
  const { page, size } = listView(values);
  return queryClient.query({
    ...jobsQuery(values['all'] === 'true', page, size),
    staleTime: 'static',
  });
}

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

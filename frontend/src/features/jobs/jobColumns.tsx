import type { TFunction } from 'i18next';
import type { JobView } from '@/shared/api/schema';
import { formatDayTime } from '@/shared/lib/dates';
import type { DataColumn } from '@/ui/DataTable/columns';
import { Link } from '@/ui/Link/Link';
import { JobActions } from './JobActions';
import { JobProgress } from './JobProgress';
import { kindName } from './jobWords';

/** What the list of jobs shows of each. */
export function jobColumns(
  t: TFunction<'jobs'>,
  pageOf: (job: JobView) => string | undefined,
  withOwner: boolean,
): DataColumn<JobView>[] {
  const owner: DataColumn<JobView> = {
    key: 'owner',
    label: t('column.owner'),
    cell: ({ ownerName }) => ownerName ?? '–',
  };
  return [
    {
      key: 'kind',
      label: t('column.kind'),
      cell: (job) => {
        const href = pageOf(job);
        const name = kindName(t, job.kind);
        return href === undefined ? name : <Link href={href}>{name}</Link>;
      },
    },
    ...(withOwner ? [owner] : []),
    { key: 'state', label: t('column.state'), cell: (job) => <JobProgress job={job} /> },
    {
      key: 'begun',
      label: t('column.begun'),
      cell: ({ createdAt }) => formatDayTime(createdAt),
    },
    {
      key: 'ended',
      label: t('column.ended'),
      cell: ({ finishedAt }) => (finishedAt === undefined ? '–' : formatDayTime(finishedAt)),
    },
    { key: 'actions', label: t('column.actions'), cell: (job) => <JobActions job={job} /> },
  ];
}

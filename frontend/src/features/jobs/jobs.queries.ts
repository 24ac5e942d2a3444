import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import { isOver, jobsKey } from '@/shared/api/jobs';
import type { Page } from '@/shared/api/page';
import type { JobView } from '@/shared/api/schema';

const everyFewSeconds = 3_000;

/** One's own jobs, or everybody's for those who oversee them; asked for again while one of them is under way. */
export const jobsQuery = (all: boolean, page: number, size: number) =>
  queryOptions({
    queryKey: [...jobsKey, 'list', all, page, size],
    queryFn: ({ signal }) =>
      api.get<Page<JobView>>('/api/jobs', { query: { all: all || undefined, page, size }, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.items.some((job) => !isOver(job.state)) ? everyFewSeconds : false,
  });

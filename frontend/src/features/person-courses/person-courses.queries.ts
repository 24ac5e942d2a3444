import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import type { PersonEnrolmentView } from '@/shared/api/schema';

export const coursesPerPage = 10;

export const personEnrolmentsQuery = (accountId: string, page: number) =>
  queryOptions({
    queryKey: ['person-enrolments', accountId, page],
    queryFn: ({ signal }) =>
      api.get<Page<PersonEnrolmentView>>(`/api/people/${accountId}/enrolments`, {
        query: { page, size: coursesPerPage },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

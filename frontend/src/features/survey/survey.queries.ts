import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import { retrying } from '@/shared/api/retry';
import type { AnswerSurvey, OwnSurvey } from '@/shared/api/schema';
import { today } from '@/shared/lib/dates';

const address = (enrolmentId: string) => `/api/enrolments/${enrolmentId}/survey`;

/** Whether the learner may answer, or has done so. */
export const ownSurveyQuery = (enrolmentId: string) =>
  queryOptions({
    queryKey: ['learning', 'survey', enrolmentId],
    queryFn: ({ signal }) => api.get<OwnSurvey>(address(enrolmentId), { signal }),
    staleTime: 0,
  });

/** Sends the answers for good; sent twice they count once. A certificate may have waited for them. */
export function useAnswerSurvey(enrolmentId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (answers: AnswerSurvey) => retrying(() => api.post(address(enrolmentId), answers)),
    onSuccess: () => {
      queryClient.setQueryData(ownSurveyQuery(enrolmentId).queryKey, (own) =>
        own === undefined ? own : { ...own, state: 'ANSWERED' as const, answeredOn: today() },
      );
      void queryClient.invalidateQueries({ queryKey: ['learning', 'certificate', enrolmentId] });
      void queryClient.invalidateQueries({ queryKey: ['certificates'] });
    },
  });
}

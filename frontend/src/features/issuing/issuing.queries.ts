import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import { isOver, watchEvery } from '@/shared/api/jobs';
import type { Page } from '@/shared/api/page';
import type {
  CertificateCondition,
  CertificateConditions,
  ClassIssuing,
  ConfirmRun,
  IssuingClass,
  IssuingRun,
  IssuingRunPerson,
  MakeException,
} from '@/shared/api/schema';

const all = ['issuing'] as const;

export const issuingClassesQuery = (filters: {
  q: string | undefined;
  page: number;
  size: number;
}) =>
  queryOptions({
    queryKey: [...all, 'classes', filters],
    queryFn: ({ signal }) =>
      api.get<Page<IssuingClass>>('/api/issuing-classes', { query: filters, signal }),
    placeholderData: keepPreviousData,
  });

export const classIssuingQuery = (classId: string) =>
  queryOptions({
    queryKey: [...all, 'class', classId],
    queryFn: ({ signal }) => api.get<ClassIssuing>(`/api/issuing-classes/${classId}`, { signal }),
  });

/** Watched while its work is under way, or while papers are still being made. */
export const runQuery = (runId: string) =>
  queryOptions({
    queryKey: [...all, 'run', runId],
    queryFn: ({ signal }) => api.get<IssuingRun>(`/api/issuing-runs/${runId}`, { signal }),
    refetchInterval: ({ state }) =>
      state.data !== undefined && moves(state.data) ? watchEvery : false,
  });

/** Whether something about the run changes without anybody's doing. */
export function moves({ work, withoutPaper, waitingForSignature }: IssuingRun): boolean {
  return work !== undefined && (!isOver(work.state) || withoutPaper > waitingForSignature);
}

export interface PeopleFilters {
  q: string | undefined;
  outcome: string | undefined;
  page: number;
  size: number;
}

/** @param after what has become of the run so far, after which its people are other ones */
export const runPeopleQuery = (runId: string, filters: PeopleFilters, after: string) =>
  queryOptions({
    queryKey: [...all, 'people', runId, filters, after],
    queryFn: ({ signal }) =>
      api.get<Page<IssuingRunPerson>>(`/api/issuing-runs/${runId}/people`, {
        query: { ...filters },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

function useChange<V, R>(mutationFn: (values: V) => Promise<R>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () => queryClient.invalidateQueries({ queryKey: all }),
  });
}

export const useSetOnlyInRuns = (classId: string) =>
  useChange((onlyInRuns: boolean) =>
    api.put<ClassIssuing>(`/api/issuing-classes/${classId}/only-in-runs`, { onlyInRuns }),
  );

export const conditionsQuery = (classId: string) =>
  queryOptions({
    queryKey: [...all, 'conditions', classId],
    queryFn: ({ signal }) =>
      api.get<CertificateConditions>(`/api/issuing-classes/${classId}/conditions`, { signal }),
  });

/** The class's own conditions, or those of its course. */
export const useSetConditions = (classId: string, of: 'class' | 'course') =>
  useChange((conditions: CertificateCondition[]) =>
    api.put(
      `/api/issuing-classes/${classId}/${of === 'class' ? 'conditions' : 'course-conditions'}`,
      { conditions },
    ),
  );

export const useUnsetConditions = (classId: string) =>
  useChange(() => api.delete(`/api/issuing-classes/${classId}/conditions`));

export const useHold = (classId: string) =>
  useChange(({ enrolmentId, reason }: { enrolmentId: string; reason: string }) =>
    api.put(`/api/issuing-classes/${classId}/holds/${enrolmentId}`, { reason }),
  );

export const useLetGo = (classId: string) =>
  useChange((enrolmentId: string) =>
    api.delete(`/api/issuing-classes/${classId}/holds/${enrolmentId}`),
  );

export const useOpenRun = (classId: string) =>
  useChange(() => api.post<IssuingRun>(`/api/issuing-classes/${classId}/runs`));

/** Not asked for again once it is gone. */
export function useDiscardRun(runId: string) {
  return useMutation({ mutationFn: () => api.delete(`/api/issuing-runs/${runId}`) });
}

export const useMakeException = (runId: string) =>
  useChange(({ enrolmentId, ...request }: MakeException & { enrolmentId: string }) =>
    api.put<IssuingRun>(`/api/issuing-runs/${runId}/exceptions/${enrolmentId}`, request),
  );

export const useTakeExceptionBack = (runId: string) =>
  useChange((enrolmentId: string) =>
    api.delete(`/api/issuing-runs/${runId}/exceptions/${enrolmentId}`),
  );

export const useConfirmRun = (runId: string) =>
  useChange((request: ConfirmRun) =>
    api.post<IssuingRun>(`/api/issuing-runs/${runId}/confirmation`, request),
  );

export const useResumeRun = (runId: string) =>
  useChange(() => api.post<IssuingRun>(`/api/issuing-runs/${runId}/work`));

import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import { isOver, watchEvery } from '@/shared/api/jobs';
import type { Page } from '@/shared/api/page';
import type {
  CertificateApproval,
  CertificateCondition,
  CertificateConditions,
  ClassIssuing,
  ConfirmRun,
  CourseSummary,
  DecideApprovals,
  HeldLearner,
  IssuingClass,
  IssuingCourse,
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

/** What conditions, holds and approvals are about: a class, or a course and those of its learners who are in no class. */
export interface IssuingPlace {
  kind: 'class' | 'course';
  id: string;
}

const of = ({ kind, id }: IssuingPlace) =>
  kind === 'class' ? `/api/issuing-classes/${id}` : `/api/issuing-courses/${id}`;

export const issuingCoursesQuery = (filters: {
  q: string | undefined;
  page: number;
  size: number;
}) =>
  queryOptions({
    queryKey: [...all, 'courses', filters],
    queryFn: ({ signal }) =>
      api.get<Page<IssuingCourse>>('/api/issuing-courses', { query: filters, signal }),
    placeholderData: keepPreviousData,
  });

export const issuingCourseQuery = (courseId: string) =>
  queryOptions({
    queryKey: [...all, 'course', courseId],
    queryFn: ({ signal }) => api.get<CourseSummary>(`/api/issuing-courses/${courseId}`, { signal }),
  });

export const conditionsQuery = (place: IssuingPlace) =>
  queryOptions({
    queryKey: [...all, 'conditions', place],
    queryFn: ({ signal }) => api.get<CertificateConditions>(`${of(place)}/conditions`, { signal }),
  });

export const useSetConditions = (place: IssuingPlace) =>
  useChange((conditions: CertificateCondition[]) =>
    api.put(`${of(place)}/conditions`, { conditions }),
  );

export const useUnsetConditions = (classId: string) =>
  useChange(() => api.delete(`/api/issuing-classes/${classId}/conditions`));

export const useHold = (classId: string) =>
  useChange(({ enrolmentId, reason }: { enrolmentId: string; reason: string }) =>
    api.put(`/api/issuing-classes/${classId}/holds/${enrolmentId}`, { reason }),
  );

export const useLetGo = (place: IssuingPlace) =>
  useChange((enrolmentId: string) => api.delete(`${of(place)}/holds/${enrolmentId}`));

/** Those in no class any more; those in a class are on the pages of its runs. */
export const heldLearnersQuery = (courseId: string, filters: { page: number; size: number }) =>
  queryOptions({
    queryKey: [...all, 'holds', courseId, filters],
    queryFn: ({ signal }) =>
      api.get<Page<HeldLearner>>(`/api/issuing-courses/${courseId}/holds`, {
        query: filters,
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export interface ApprovalFilters {
  q: string | undefined;
  state: string | undefined;
  page: number;
  size: number;
}

export const approvalsQuery = (place: IssuingPlace, filters: ApprovalFilters) =>
  queryOptions({
    queryKey: [...all, 'approvals', place, filters],
    queryFn: ({ signal }) =>
      api.get<Page<CertificateApproval>>(`${of(place)}/approvals`, {
        query: { ...filters },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export const useDecide = (place: IssuingPlace) =>
  useChange((request: DecideApprovals) => api.post(`${of(place)}/approvals`, request));

export const useTakeApprovalsBack = (place: IssuingPlace) =>
  useChange((enrolmentIds: string[]) =>
    api.post(`${of(place)}/approvals/withdrawal`, { enrolmentIds }),
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

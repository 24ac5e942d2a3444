import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { FrameworkReport, FrameworkTreeView, FrameworkView } from '@/shared/api/schema';

export interface FrameworkDetails {
  code: string;
  version: string;
  titleVi: string;
  titleEn: string;
  source: string;
}

export const frameworksQuery = () =>
  queryOptions({
    queryKey: ['competencies', 'frameworks'],
    queryFn: ({ signal }) => api.get<FrameworkView[]>('/api/competency-frameworks', { signal }),
  });

export const frameworkQuery = (frameworkId: string) =>
  queryOptions({
    queryKey: ['competencies', 'framework', frameworkId],
    queryFn: ({ signal }) =>
      api.get<FrameworkTreeView>(`/api/competency-frameworks/${frameworkId}`, { signal }),
  });

interface Sent {
  details: FrameworkDetails;
  file: File;
}

function send(path: string, { details, file }: Sent): Promise<FrameworkReport> {
  const body = new FormData();
  body.append('file', file);
  return api.post<FrameworkReport>(path, body, { query: { ...details } });
}

/** What a table would do to a framework. */
export function useExamineFramework() {
  return useMutation({
    mutationFn: (sent: Sent) => send('/api/competency-frameworks/examination', sent),
  });
}

export function useLoadFramework() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (sent: Sent) => send('/api/competency-frameworks', sent),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['competencies'] }),
  });
}

import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { CertificateStatus } from '@/shared/api/schema';

/** Whether the certificate is there; asked again every two seconds while it is being made. */
export const certificateStatusQuery = (enrolmentId: string) =>
  queryOptions({
    queryKey: ['learning', 'certificate', enrolmentId],
    queryFn: ({ signal }) =>
      api.get<CertificateStatus>(`/api/enrolments/${enrolmentId}/certificate`, { signal }),
    refetchInterval: ({ state }) =>
      state.data === undefined || state.data.state === 'PREPARING' ? 2_000 : false,
  });

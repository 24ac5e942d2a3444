import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { approvals } from '@/shared/api/approvals';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import type {
  ApprovalView,
  CertificateView,
  ExpectedCertificate,
  Line,
  RevokeCertificates,
  SucceedCertificate,
} from '@/shared/api/schema';

const all = ['certificates'] as const;

export const myCertificatesQuery = queryOptions({
  queryKey: [...all, 'mine'],
  queryFn: ({ signal }) => api.get<CertificateView[]>('/api/certificates/mine', { signal }),
});

/** Those the reader may still get. */
export const expectedCertificatesQuery = queryOptions({
  queryKey: [...all, 'expected'],
  queryFn: ({ signal }) => api.get<ExpectedCertificate[]>('/api/certificates/expected', { signal }),
});

export interface RegisterSearch {
  q?: string | undefined;
  unit?: string | undefined;
  state?: string | undefined;
  sort?: string | undefined;
  page: number;
  size: number;
}

/** What an address asks of the register. */
export function registerSearch(
  { q, unit, state }: Record<string, string | undefined>,
  { page, size, sort }: { page: number; size: number; sort: string | undefined },
): RegisterSearch {
  return { q, unit, state, page, size, sort };
}

export const registerQuery = (search: RegisterSearch) =>
  queryOptions({
    queryKey: [...all, 'register', search],
    queryFn: ({ signal }) =>
      api.get<Page<CertificateView>>('/api/certificates', { query: { ...search }, signal }),
    placeholderData: keepPreviousData,
  });

/** The certificates of one person, as far as the reader's units reach. */
export const heldCertificatesQuery = (accountId: string) =>
  queryOptions({
    queryKey: [...all, 'held', accountId],
    queryFn: ({ signal }) =>
      api.get<Page<CertificateView>>('/api/certificates', {
        query: { holder: accountId, size: 100 },
        signal,
      }),
  });

/** Many at once wait for a second person. */
export function useRevokeMany() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (request: RevokeCertificates) =>
      api.post<ApprovalView>('/api/certificates/revocations', request),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: approvals }),
  });
}

/** What became of a certificate and of those before and after it. */
export const historyQuery = (certificateId: string) =>
  queryOptions({
    queryKey: [...all, 'history', certificateId],
    queryFn: ({ signal }) =>
      api.get<Line[]>(`/api/certificates/${certificateId}/history`, { signal }),
  });

/** Issues another certificate in the place of one. */
export function useSucceedCertificate(certificateId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (request: SucceedCertificate) =>
      api.post<CertificateView>(`/api/certificates/${certificateId}/successor`, request),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: all }),
  });
}

export function useRevokeCertificate(certificateId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      api.post<CertificateView>(`/api/certificates/${certificateId}/revocation`, { reason }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: all }),
  });
}

import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import type {
  AppointSignatory,
  CourseValidity,
  Credential,
  IssuerKeyView,
  SignatoryView,
} from '@/shared/api/schema';

const signatories = ['signatories'] as const;
const validities = ['certificate-validities'] as const;
const ownKeys = ['issuer-keys', 'own'] as const;

export const signatoriesQuery = (page: number) =>
  queryOptions({
    queryKey: [...signatories, page],
    queryFn: ({ signal }) =>
      api.get<Page<SignatoryView>>('/api/signatories', { query: { page, size: 20 }, signal }),
    placeholderData: keepPreviousData,
  });

export const validitiesQuery = (page: number) =>
  queryOptions({
    queryKey: [...validities, page],
    queryFn: ({ signal }) =>
      api.get<Page<CourseValidity>>('/api/certificate-validities', {
        query: { page, size: 20 },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

/** The credentials that somebody has at the remote signing service. */
export const credentialsQuery = (user: string) =>
  queryOptions({
    queryKey: ['signing-credentials', user],
    queryFn: ({ signal }) =>
      api.get<Credential[]>('/api/signing/credentials', { query: { user }, signal }),
    enabled: user !== '',
    retry: false,
  });

export function useAppointSignatory() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ unitId, ...request }: AppointSignatory & { unitId: string }) =>
      api.put<SignatoryView>(`/api/units/${unitId}/signatory`, request),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: signatories }),
  });
}

export function useSetValidity(courseId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (months: number | null) =>
      api.put(`/api/courses/${courseId}/certificate-validity`, months === null ? {} : { months }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: validities }),
  });
}

/** Refused to whoever does not administer the whole installation. */
export const ownKeysQuery = queryOptions({
  queryKey: ownKeys,
  queryFn: ({ signal }) => api.get<IssuerKeyView[]>('/api/issuer/keys', { signal }),
});

export function useRotateKeys() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.post<IssuerKeyView[]>('/api/issuer/keys/rotation'),
    onSuccess: (keys) => queryClient.setQueryData(ownKeys, keys),
  });
}

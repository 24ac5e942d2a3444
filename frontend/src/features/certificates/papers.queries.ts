import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import type {
  PaperCertificate,
  PaperHolder,
  PaperSheetReport,
  WritePaper,
} from '@/shared/api/schema';
import type { LookupChoice } from '@/ui/Lookup/LookupField';

const all = ['paper-certificates'] as const;

export const myPapersQuery = queryOptions({
  queryKey: [...all, 'mine'],
  queryFn: ({ signal }) => api.get<PaperCertificate[]>('/api/paper-certificates/mine', { signal }),
});

export interface PaperSearch {
  q?: string | undefined;
  holder?: string | undefined;
  state?: string | undefined;
  page: number;
  size: number;
}

export const papersQuery = (search: PaperSearch) =>
  queryOptions({
    queryKey: [...all, 'list', search],
    queryFn: ({ signal }) =>
      api.get<Page<PaperCertificate>>('/api/paper-certificates', {
        query: { ...search },
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

/** Those whose papers the reader may record. */
export async function findHolders(words: string): Promise<LookupChoice[]> {
  const found = await api.get<PaperHolder[]>('/api/paper-certificates/holders', {
    query: { q: words },
  });
  return found.map(({ accountId, fullName, unitName }) => ({
    value: accountId,
    label: fullName,
    detail: unitName,
  }));
}

export interface WrittenPaper {
  /** The record to change; a new one for the holder without it. */
  paperId?: string | undefined;
  holderId: string;
  paper: WritePaper;
  /** The scan; without it the one from before stays. */
  file?: File | undefined;
  /** Told what is written already, also when the scan is refused afterwards. */
  onWritten: (paper: PaperCertificate) => void;
}

/** Writes what is printed, then keeps the scan. */
export const useWritePaper = () =>
  useChange(async ({ paperId, holderId, paper, file, onWritten }: WrittenPaper) => {
    const written =
      paperId === undefined
        ? await api.post<PaperCertificate>('/api/paper-certificates', { holderId, paper })
        : await api.put<PaperCertificate>(`/api/paper-certificates/${paperId}`, paper);
    onWritten(written);
    if (file !== undefined) await prove(written.paperId, file);
    return written;
  });

function inForm(file: File): FormData {
  const body = new FormData();
  body.set('file', file);
  return body;
}

/** What a sheet would bring; nothing is written. */
export const useExamineSheet = () =>
  useMutation({
    mutationFn: (file: File) =>
      api.post<PaperSheetReport>('/api/paper-certificates/sheets/examination', inForm(file)),
  });

/** Records what is new in a sheet and has no faults. */
export const useTakeInSheet = () =>
  useChange((file: File) =>
    api.post<PaperSheetReport>('/api/paper-certificates/sheets/import', inForm(file)),
  );

function prove(paperId: string, file: File) {
  return api.put(`/api/paper-certificates/${paperId}/proof`, inForm(file));
}

export const useWithdrawPaper = (paperId: string) =>
  useChange((reason: string) =>
    api.post(`/api/paper-certificates/${paperId}/withdrawal`, { reason }),
  );

import {
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query';
import { address, api } from '@/shared/api/client';
import { isOver, jobsKey, watchEvery } from '@/shared/api/jobs';
import type { Page } from '@/shared/api/page';
import type {
  ConfirmImport,
  ImportField,
  ImportRowView,
  ImportView,
  ProblemGroup,
  ReplaceValue,
  Verdict,
  WrongValue,
} from '@/shared/api/schema';
import { findUnits, unitsKey } from '@/shared/api/units';

const root = '/api/people/imports';

/** Kept with the jobs, which move imports on. */
const all = [...jobsKey, 'people-imports'] as const;

export const templateHref = `${root}/template.xlsx`;
export const markedHref = (importId: string) => `${root}/${importId}/marked.xlsx`;

/** Where the reader may bring people in: the topmost units. */
export const importableUnitsQuery = queryOptions({
  queryKey: [...unitsKey, 'importable'],
  queryFn: () => findUnits('MANAGE_PEOPLE', ''),
});

export const importsQuery = (page: number, size: number) =>
  queryOptions({
    queryKey: [...all, 'list', page, size],
    queryFn: ({ signal }) => api.get<Page<ImportView>>(root, { query: { page, size }, signal }),
    placeholderData: keepPreviousData,
  });

/** The import, asked for again and again while work on it is under way. */
export const importQuery = (importId: string) =>
  queryOptions({
    queryKey: [...all, 'one', importId],
    queryFn: async ({ client, queryKey, signal }) => {
      const before = client.getQueryData<ImportView>(queryKey);
      const now = await api.get<ImportView>(`${root}/${importId}`, { signal });
      if (isWorking(before) && !isWorking(now)) forgetWhatChanged(client, importId);
      return now;
    },
    refetchInterval: ({ state }) => (isWorking(state.data) ? watchEvery : false),
    staleTime: 0,
  });

function isWorking(view: ImportView | undefined): boolean {
  return view?.job !== undefined && !isOver(view.job.state);
}

/** What was found or written makes much of what is known out of date; nothing waits for it. */
function forgetWhatChanged(client: QueryClient, importId: string): void {
  client.removeQueries({ queryKey: [...all, 'rows', importId] });
  void client.invalidateQueries({ queryKey: [...all, 'problems', importId] });
  void client.invalidateQueries({ queryKey: ['people'] });
  void client.invalidateQueries({ queryKey: unitsKey });
}

/** What is wrong with the file, kind by kind, the most frequent first. */
export const problemsQuery = (importId: string) =>
  queryOptions({
    queryKey: [...all, 'problems', importId],
    queryFn: ({ signal }) => api.get<ProblemGroup[]>(`${root}/${importId}/problems`, { signal }),
  });

/** One kind of error in one column. */
export interface WrongKind {
  problem: string;
  field: ImportField;
}

/** Values that stand in many rows with one kind of error, the most frequent first. */
export const wrongValuesQuery = (importId: string, kind: WrongKind) =>
  queryOptions({
    queryKey: [...all, 'problems', importId, 'values', kind],
    queryFn: ({ signal }) =>
      api.get<WrongValue[]>(`${root}/${importId}/wrong-values`, { query: { ...kind }, signal }),
  });

/** Replaces such a value in all rows, which are then checked anew. */
export function useReplace(importId: string) {
  return useAdvance((request: ReplaceValue) =>
    api.post<ImportView>(`${root}/${importId}/replacements`, request),
  );
}

export interface RowFilter {
  verdict: Verdict;
  problem?: string | undefined;
  field?: ImportField | undefined;
}

export const rowsSize = 20;

/** Rows stay as they were while one mends them, so that nothing moves under the hand; another page is fetched anew. */
export const rowsQuery = (importId: string, filter: RowFilter, page: number) =>
  queryOptions({
    queryKey: [...all, 'rows', importId, filter, page],
    queryFn: ({ signal }) =>
      api.get<Page<ImportRowView>>(`${root}/${importId}/rows`, {
        query: { ...filter, page, size: rowsSize },
        signal,
      }),
    staleTime: Infinity,
    gcTime: 0,
  });

export interface Upload {
  file: File;
  unitId: string;
}

export function useUpload() {
  return useAdvance(({ file, unitId }: Upload) => {
    const form = new FormData();
    form.append('file', file);
    return api.post<ImportView>(address(root, { unitId }), form);
  });
}

export function useCheck(importId: string) {
  return useAdvance((mapping: Partial<Record<ImportField, number>>) =>
    api.post<ImportView>(`${root}/${importId}/check`, { mapping }),
  );
}

export function useConfirm(importId: string) {
  return useAdvance((choice: ConfirmImport) =>
    api.post<ImportView>(`${root}/${importId}/confirmation`, choice),
  );
}

/** A step that answers with the import as it is now. */
function useAdvance<V>(step: (values: V) => Promise<ImportView>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: (view) => {
      queryClient.setQueryData(importQuery(view.id).queryKey, view);
      void queryClient.invalidateQueries({ queryKey: [...all, 'list'] });
      void queryClient.invalidateQueries({ queryKey: [...jobsKey, 'list'] });
    },
  });
}

export interface Mended {
  row: number;
  values: Partial<Record<ImportField, string>>;
}

/** Mends cells of a row; the row stands mended where it is, and the counts follow. */
export function useMend(importId: string, filter: RowFilter, page: number) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ row, values }: Mended) =>
      api.put<ImportRowView>(`${root}/${importId}/rows/${row}`, { values }),
    onSuccess: (mended) => {
      queryClient.setQueryData(
        rowsQuery(importId, filter, page).queryKey,
        (rows) =>
          rows && {
            ...rows,
            items: rows.items.map((one) => (one.row === mended.row ? mended : one)),
          },
      );
      void queryClient.invalidateQueries({ queryKey: [...all, 'one', importId] });
      void queryClient.invalidateQueries({ queryKey: [...all, 'problems', importId] });
    },
  });
}

export function useDiscard(importId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.delete(`${root}/${importId}`),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [...all, 'list'] }),
  });
}

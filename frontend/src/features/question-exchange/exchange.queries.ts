import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { address, api } from '@/shared/api/client';
import { isOver, jobsKey, watchEvery } from '@/shared/api/jobs';
import type { Page } from '@/shared/api/page';
import type {
  ConfirmQuestionImport,
  ImportedQuestionView,
  QuestionExportReport,
  QuestionImportRecord,
  QuestionImportTakingBack,
  QuestionImportView,
} from '@/shared/api/schema';

const root = '/api/question-imports';

export const templateHref = `${root}/template.xlsx`;

/** Kept with the jobs, which move imports on. */
const all = [...jobsKey, 'question-imports'] as const;

export const exportFormats = ['GIFT', 'MOODLE_XML', 'QTI_21', 'QTI_30'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const verdicts = ['ERROR', 'READY', 'KNOWN'] as const;
export type QuestionVerdict = (typeof verdicts)[number];

/** Which questions are exported, by the names of the bank's filters. */
export type ExportFilter = Partial<
  Record<'q' | 'unit' | 'topic' | 'type' | 'difficulty' | 'status' | 'look', string>
>;

export const questionImportsQuery = (page: number, size: number) =>
  queryOptions({
    queryKey: [...all, 'list', page, size],
    queryFn: ({ signal }) =>
      api.get<Page<QuestionImportRecord>>(root, { query: { page, size }, signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

/** The import, asked for again and again while it is being written. */
export const questionImportQuery = (importId: string) =>
  queryOptions({
    queryKey: [...all, 'one', importId],
    queryFn: async ({ client, queryKey, signal }) => {
      const before = client.getQueryData<QuestionImportView>(queryKey);
      const now = await api.get<QuestionImportView>(`${root}/${importId}`, { signal });
      if (isWorking(before) && !isWorking(now)) {
        void client.invalidateQueries({ queryKey: [...all, 'questions', importId] });
        void client.invalidateQueries({ queryKey: ['questions'] });
      }
      return now;
    },
    refetchInterval: ({ state }) => (isWorking(state.data) ? watchEvery : false),
    staleTime: 0,
  });

export function isWorking(view: QuestionImportView | undefined): boolean {
  return view?.job !== undefined && !isOver(view.job.state);
}

export const importedSize = 20;

export const importedQuestionsQuery = (
  importId: string,
  verdict: QuestionVerdict | undefined,
  page: number,
) =>
  queryOptions({
    queryKey: [...all, 'questions', importId, verdict, page],
    queryFn: ({ signal }) =>
      api.get<Page<ImportedQuestionView>>(`${root}/${importId}/questions`, {
        query: { verdict, page, size: importedSize },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export function useUploadQuestions() {
  return useAdvance(({ file, unitId }: { file: File; unitId: string }) => {
    const form = new FormData();
    form.append('file', file);
    return api.post<QuestionImportView>(address(root, { unitId }), form);
  });
}

export function useConfirmQuestions(importId: string) {
  return useAdvance((choice: ConfirmQuestionImport) =>
    api.post<QuestionImportView>(`${root}/${importId}/confirmation`, choice),
  );
}

export function useDiscardQuestions(importId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.delete(`${root}/${importId}`),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [...all, 'list'] }),
  });
}

/** What taking an import back would do, asked anew each time. */
export const takingBackQuery = (importId: string) =>
  queryOptions({
    queryKey: [...all, 'takingBack', importId],
    queryFn: ({ signal }) =>
      api.get<QuestionImportTakingBack>(`${root}/${importId}/taking-back`, { signal }),
    staleTime: 0,
    gcTime: 0,
  });

export function useTakeBackQuestions(importId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.post<QuestionImportTakingBack>(`${root}/${importId}/taking-back`),
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: all }),
        queryClient.invalidateQueries({ queryKey: ['questions'] }),
      ]),
  });
}

/** A step that answers with the import as it is now. */
function useAdvance<V>(step: (values: V) => Promise<QuestionImportView>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: (view) => {
      queryClient.setQueryData(questionImportQuery(view.id).queryKey, view);
      void queryClient.invalidateQueries({ queryKey: [...all, 'list'] });
      void queryClient.invalidateQueries({ queryKey: [...jobsKey, 'list'] });
    },
  });
}

export const exportReportQuery = (format: ExportFormat, filter: ExportFilter) =>
  queryOptions({
    queryKey: ['questions', 'export', format, filter],
    queryFn: ({ signal }) =>
      api.get<QuestionExportReport>('/api/question-exports/report', {
        query: { format, ...filter },
        signal,
      }),
  });

export const exportHref = (format: ExportFormat, filter: ExportFilter) =>
  address('/api/question-exports/file', { format, ...filter });

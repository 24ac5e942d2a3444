import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import type {
  EditQuestions,
  EditView,
  QuestionStatus,
  QuestionView,
  RehearsalView,
  RehearseQuestion,
  TopicCount,
  TriedAnswer,
  TryAnswer,
  UndoneView,
  WriteQuestion,
} from '@/shared/api/schema';
import type { AddressValues } from '@/shared/lib/addressState';

/** Which questions, as the address tells it and the server takes it. */
export interface QuestionFilters {
  q: string | undefined;
  unit: string | undefined;
  topic: string | undefined;
  type: string | undefined;
  difficulty: string | undefined;
  status: string | undefined;
  competency: string | undefined;
  source: string | undefined;
  look: string | undefined;
}

interface ListedQuestions extends QuestionFilters {
  page: number;
  size: number;
  sort: string | undefined;
}

export const noFilter: Record<keyof QuestionFilters, undefined> = {
  q: undefined,
  unit: undefined,
  topic: undefined,
  type: undefined,
  difficulty: undefined,
  status: undefined,
  competency: undefined,
  source: undefined,
  look: undefined,
};

/** The filters that an address holds. */
export function questionFilters(values: AddressValues): QuestionFilters {
  const { q, unit, topic, type, difficulty, status, competency, source, look } = values;
  return { q, unit, topic, type, difficulty, status, competency, source, look };
}

export const questionsQuery = (filters: ListedQuestions) =>
  queryOptions({
    queryKey: ['questions', 'list', filters],
    queryFn: ({ signal }) =>
      api.get<Page<QuestionView>>('/api/questions', { query: { ...filters }, signal }),
    placeholderData: keepPreviousData,
  });

export const questionQuery = (questionId: string) =>
  queryOptions({
    queryKey: ['questions', 'one', questionId],
    queryFn: ({ signal }) => api.get<QuestionView>(`/api/questions/${questionId}`, { signal }),
    staleTime: 0,
  });

export const topicsQuery = (unitId?: string) =>
  queryOptions({
    queryKey: ['questions', 'topics', unitId ?? 'all'],
    queryFn: ({ signal }) =>
      api.get<TopicCount[]>('/api/question-topics', {
        query: { unit: unitId },
        signal,
      }),
  });

export function useSaveQuestion(question: QuestionView | undefined) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (input: WriteQuestion) =>
      question === undefined
        ? api.post<QuestionView>('/api/questions', input)
        : api.put<QuestionView>(`/api/questions/${question.questionId}`, {
            ...input,
            revision: question.revision,
          }),
    onSuccess: async (saved) => {
      queryClient.setQueryData(questionQuery(saved.questionId).queryKey, saved);
      await Promise.all(
        ['list', 'topics', 'tree', 'banks'].map((part) =>
          queryClient.invalidateQueries({ queryKey: ['questions', part] }),
        ),
      );
    },
  });
}

export function useQuestionStatus(questionId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (status: QuestionStatus) =>
      api.post<QuestionView>(`/api/questions/${questionId}/status`, { status }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['questions'] }),
  });
}

/** Copies the question into the bank of a unit. */
export function useCopyQuestion(questionId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (unitId: string) =>
      api.post<QuestionView>(`/api/questions/${questionId}/copies`, { unitId }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['questions'] }),
  });
}

/** The question as a learner would be shown it now. */
export function useRehearsal() {
  return useMutation({
    mutationFn: (question: RehearseQuestion) =>
      api.post<RehearsalView>('/api/question-rehearsals', question),
  });
}

/** What an answer to it would earn. */
export function useTryOut() {
  return useMutation({
    mutationFn: (tried: TryAnswer) =>
      api.post<TriedAnswer>('/api/question-rehearsals/answers', tried),
  });
}

/** What a change of many questions would do. */
export function useEditPreview() {
  return useMutation({
    mutationFn: (edit: EditQuestions) => api.post<EditView>('/api/question-edits/preview', edit),
  });
}

/** Changes many questions, and takes such a change back. */
export function useQuestionEdit() {
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries({ queryKey: ['questions'] });
  const apply = useMutation({
    mutationFn: (edit: EditQuestions) => api.post<EditView>('/api/question-edits', edit),
    onSuccess,
  });
  const undo = useMutation({
    mutationFn: (editId: string) => api.post<UndoneView>(`/api/question-edits/${editId}/undo`),
    onSuccess,
  });
  return { apply, undo };
}

/** A question as a learner would be shown it, for looking at it once. */
export const rehearsalQuery = (asked: RehearseQuestion, questionId: string) =>
  queryOptions({
    queryKey: ['questions', 'rehearsal', questionId, asked.seed],
    queryFn: ({ signal }) => api.post<RehearsalView>('/api/question-rehearsals', asked, { signal }),
    gcTime: 0,
  });

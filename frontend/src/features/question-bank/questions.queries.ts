import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import type {
  QuestionStatus,
  QuestionView,
  RehearsalView,
  RehearseQuestion,
  TopicCount,
  TriedAnswer,
  TryAnswer,
  WriteQuestion,
} from '@/shared/api/schema';

export interface QuestionFilters {
  q: string | undefined;
  topic: string | undefined;
  type: string | undefined;
  status: string | undefined;
  page: number;
  size: number;
}

export const questionsQuery = (filters: QuestionFilters) =>
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
      await queryClient.invalidateQueries({ queryKey: ['questions', 'list'] });
      await queryClient.invalidateQueries({ queryKey: ['questions', 'topics'] });
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

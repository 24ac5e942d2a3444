import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { QuizView, TopicCount, WriteQuiz } from '@/shared/api/schema';

export const quizQuery = (quizId: string) =>
  queryOptions({
    queryKey: ['quizzes', quizId],
    queryFn: ({ signal }) => api.get<QuizView>(`/api/quizzes/${quizId}`, { signal }),
  });

/** The topics a unit has questions about, with the number of approved ones. */
export const quizTopicsQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['questions', 'topics', unitId],
    queryFn: ({ signal }) =>
      api.get<TopicCount[]>('/api/question-topics', {
        query: { unit: unitId },
        signal,
      }),
  });

export function useSaveQuiz(quiz: QuizView | undefined) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (input: WriteQuiz) =>
      quiz === undefined
        ? api.post<QuizView>('/api/quizzes', input)
        : api.put<QuizView>(`/api/quizzes/${quiz.quizId}`, { ...input, revision: quiz.revision }),
    onSuccess: (saved) => queryClient.setQueryData(quizQuery(saved.quizId).queryKey, saved),
  });
}

import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { QuestionAnalysisView, QuizAnalysisView } from '@/shared/api/schema';

export const quizAnalysisQuery = (quizId: string) =>
  queryOptions({
    queryKey: ['item-analysis', 'quiz', quizId],
    queryFn: ({ signal }) =>
      api.get<QuizAnalysisView>(`/api/quizzes/${quizId}/analysis`, { signal }),
  });

export const questionAnalysisQuery = (questionId: string) =>
  queryOptions({
    queryKey: ['item-analysis', 'question', questionId],
    queryFn: ({ signal }) =>
      api.get<QuestionAnalysisView>(`/api/questions/${questionId}/analysis`, { signal }),
  });

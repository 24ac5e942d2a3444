import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import type {
  QuestionCount,
  QuestionView,
  QuizView,
  TopicCount,
  WriteQuiz,
} from '@/shared/api/schema';
import type { LookupChoice } from '@/ui/Lookup/LookupField';
import type { SectionDraft } from './quizForm';

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

/** How many approved questions of a unit a rule finds. */
export const questionCountQuery = (
  unitId: string,
  rule: Pick<SectionDraft, 'topics' | 'difficulties' | 'types' | 'competencies'>,
) =>
  queryOptions({
    queryKey: ['questions', 'count', unitId, rule],
    queryFn: ({ signal }) =>
      api.post<QuestionCount>('/api/question-counts', { unitId, ...rule }, { signal }),
    placeholderData: keepPreviousData,
  });

/** A question by its identifier, to show what was chosen. */
export const chosenQuestionQuery = (questionId: string) =>
  queryOptions({
    queryKey: ['questions', 'one', questionId],
    queryFn: ({ signal }) => api.get<QuestionView>(`/api/questions/${questionId}`, { signal }),
  });

/** Approved questions that quizzes of a unit may ask, its own and those shared with it, by their words. */
export async function findQuestions(unitId: string, words: string): Promise<LookupChoice[]> {
  const { items } = await api.get<Page<QuestionView>>('/api/questions', {
    query: { q: words, usableBy: unitId, size: 10 },
  });
  return items.map(({ questionId, stem, topic, unit }) => ({
    value: questionId,
    label: stem,
    detail: unit.id === unitId ? topic : `${topic} · ${unit.fullName}`,
  }));
}

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

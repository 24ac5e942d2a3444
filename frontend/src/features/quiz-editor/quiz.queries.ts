import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import type {
  BankView,
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

/** The banks of other units that share approved questions with a unit. */
export const otherBanksQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['questions', 'banks', 'usableBy', unitId],
    queryFn: ({ signal }) =>
      api.get<BankView[]>('/api/question-banks', { query: { usableBy: unitId }, signal }),
    select: (banks) => banks.filter(({ unit }) => unit.id !== unitId),
  });

/** The topics a unit has questions about, with the number of approved ones; of another's bank, as far as it shares them. */
export const quizTopicsQuery = (unitId: string, bank?: string) =>
  queryOptions({
    queryKey: ['questions', 'topics', unitId, bank],
    queryFn: ({ signal }) =>
      api.get<TopicCount[]>('/api/question-topics', {
        query: bank === undefined ? { unit: unitId } : { unit: bank, usableBy: unitId },
        signal,
      }),
  });

/** How many approved questions a rule finds in a quiz of a unit. */
export const questionCountQuery = (
  unitId: string,
  rule: Pick<SectionDraft, 'bank' | 'topics' | 'difficulties' | 'types' | 'competencies'>,
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

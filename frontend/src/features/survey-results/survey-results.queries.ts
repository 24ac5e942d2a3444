import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { address, api } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import type { OpenQuestion, SurveyComment, SurveyResults } from '@/shared/api/schema';

/** Whose survey it is: that of a whole course, or of one class. */
export interface SurveyPlace {
  kind: 'course' | 'class';
  id: string;
}

export interface ResultFilter {
  classId: string | undefined;
  from: string | undefined;
  to: string | undefined;
}

export interface CommentFilter extends ResultFilter {
  question: OpenQuestion | undefined;
  q: string | undefined;
  page: number;
  size: number;
}

const all = ['survey-results'] as const;

const base = ({ kind, id }: SurveyPlace) =>
  kind === 'course' ? `/api/courses/${id}/survey` : `/api/classes/${id}/survey`;

export const resultsQuery = (place: SurveyPlace, filter: ResultFilter) =>
  queryOptions({
    queryKey: [...all, place, filter],
    queryFn: ({ signal }) => api.get<SurveyResults>(base(place), { query: { ...filter }, signal }),
    placeholderData: keepPreviousData,
  });

/** What is looked at when nothing is chosen; it also knows all classes there are to choose from. */
export const everything: ResultFilter = { classId: undefined, from: undefined, to: undefined };

export const commentsQuery = (place: SurveyPlace, filter: CommentFilter) =>
  queryOptions({
    queryKey: [...all, place, 'comments', filter],
    queryFn: ({ signal }) =>
      api.get<Page<SurveyComment>>(`${base(place)}/comments`, { query: { ...filter }, signal }),
    placeholderData: keepPreviousData,
  });

export function useRemoveComment() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ commentId, reason }: { commentId: string; reason: string }) =>
      api.post(`/api/survey-comments/${commentId}/removal`, { reason }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: all }),
  });
}

export const exportHref = (place: SurveyPlace, filter: ResultFilter) =>
  address(`${base(place)}/export.xlsx`, { ...filter });

import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { BankView, TopicTreeView, TopicView } from '@/shared/api/schema';

export const banksQuery = () =>
  queryOptions({
    queryKey: ['questions', 'banks'],
    queryFn: ({ signal }) => api.get<BankView[]>('/api/question-banks', { signal }),
  });

export const topicTreeQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['questions', 'tree', unitId],
    queryFn: ({ signal }) =>
      api.get<TopicTreeView>(`/api/question-banks/${unitId}/topics`, { signal }),
  });

/** What can be done with topics. Whatever names questions or topics is fetched anew. */
export function useTopicActs(unitId: string) {
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries({ queryKey: ['questions'] });
  const add = useMutation({
    mutationFn: (topic: string) =>
      api.post<TopicTreeView>(`/api/question-banks/${unitId}/topics`, { topic }),
    onSuccess,
  });
  const move = useMutation({
    mutationFn: ({ topicId, topic }: Pick<TopicView, 'topicId' | 'topic'>) =>
      api.put<TopicTreeView>(`/api/question-topics/${topicId}/place`, { topic }),
    onSuccess,
  });
  const merge = useMutation({
    mutationFn: ({ topicId, into }: { topicId: string; into: string }) =>
      api.post<TopicTreeView>(`/api/question-topics/${topicId}/merge`, { into }),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: (topicId: string) => api.delete(`/api/question-topics/${topicId}`),
    onSuccess,
  });
  return { add, move, merge, remove };
}

import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import type { NotificationView, UnreadCount } from '@/shared/api/schema';

const all = ['notifications'] as const;

/** How many are unread; asked again every minute while the page is in view. */
export const unreadCountQuery = queryOptions({
  queryKey: [...all, 'unread-count'],
  queryFn: ({ signal }) => api.get<UnreadCount>('/api/notifications/unread-count', { signal }),
  refetchInterval: 60_000,
});

export const notificationsQuery = (page: number, size: number) =>
  queryOptions({
    queryKey: [...all, 'page', page, size],
    queryFn: ({ signal }) =>
      api.get<Page<NotificationView>>('/api/notifications', { query: { page, size }, signal }),
  });

export function useMarkRead() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.post(`/api/notifications/${id}/read`),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: all }),
  });
}

export function useMarkAllRead() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.post('/api/notifications/read-all'),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: all }),
  });
}

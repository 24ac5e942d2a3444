import { http, HttpResponse } from 'msw';
import type { Page } from '@/shared/api/page';
import type { NotificationView, UnreadCount } from '@/shared/api/schema';

const notices: NotificationView[] = [
  {
    id: '0193a000-0000-7000-8000-000000000301',
    kind: 'CERTIFICATE_ISSUED',
    title: 'Bạn đã được cấp giấy chứng nhận',
    body: 'Khóa học “Nhận thức về chuyển đổi số” đã hoàn thành. Giấy chứng nhận của bạn đã sẵn sàng.',
    link: '/certificates',
    createdAt: '2026-11-21T08:12:00Z',
  },
  {
    id: '0193a000-0000-7000-8000-000000000302',
    kind: 'ENROLLED_BY_OTHER',
    title: 'Bạn được ghi danh vào một khóa học',
    body: 'Đơn vị đã cử bạn học “Kỹ năng số cho cán bộ bộ phận một cửa”.',
    link: '/learning',
    createdAt: '2026-11-18T01:30:00Z',
    readAt: '2026-11-18T02:00:00Z',
  },
];

export const notificationHandlers = [
  http.get('/api/notifications', () =>
    HttpResponse.json<Page<NotificationView>>({
      items: notices,
      page: 0,
      size: 20,
      total: notices.length,
    }),
  ),
  http.get('/api/notifications/unread-count', () =>
    HttpResponse.json<UnreadCount>({
      count: notices.filter(({ readAt }) => readAt === undefined).length,
    }),
  ),
  http.post<{ id: string }>('/api/notifications/:id/read', ({ params }) => {
    const notice = notices.find(({ id }) => id === params.id);
    if (notice) notice.readAt ??= new Date().toISOString();
    return new HttpResponse(null, { status: 204 });
  }),
  http.post('/api/notifications/read-all', () => {
    for (const notice of notices) notice.readAt ??= new Date().toISOString();
    return new HttpResponse(null, { status: 204 });
  }),
];

import { http, HttpResponse } from 'msw';
import type { EnrolledPeople, EnrolmentCard } from '@/shared/api/contract';
import { staff } from '../data/staff';

interface Batch {
  accountIds?: string[];
  unitId?: string;
}

export const enrolmentHandlers = [
  http.post<never, Batch>('/api/courses/:id/enrolments/batch', async ({ request }) => {
    const { accountIds } = await request.json();
    if (accountIds === undefined) {
      return HttpResponse.json<EnrolledPeople>({ enrolled: 41, already: 7, refused: [] });
    }
    const refused = staff
      .filter(({ accountId, status }) => accountIds.includes(accountId) && status === 'SUSPENDED')
      .map(({ accountId }) => ({ accountId, reason: 'SUSPENDED' as const }));
    return HttpResponse.json<EnrolledPeople>({
      enrolled: accountIds.length - refused.length,
      already: 0,
      refused,
    });
  }),

  http.get<{ id: string }>('/api/people/:id/enrolments', ({ params }) =>
    HttpResponse.json<EnrolmentCard[]>(
      params.id.endsWith('1')
        ? [
            {
              enrolmentId: '0193e000-0000-7000-8000-000000000001',
              courseId: '0193f000-0000-7000-8000-000000000001',
              slug: 'nhan-thuc-ve-chuyen-doi-so',
              title: 'Nhận thức về chuyển đổi số',
              provider: { id: '1', name: 'Bộ Khoa học và Công nghệ' },
              level: 'BASIC',
              state: 'COMPLETED',
              percent: 100,
              requiredDone: 12,
              requiredTotal: 12,
              remainingMinutes: 0,
              completedAt: '2026-10-12T02:00:00Z',
            },
            {
              enrolmentId: '0193e000-0000-7000-8000-000000000002',
              courseId: '0193f000-0000-7000-8000-000000000002',
              slug: 'ky-nang-so-cho-can-bo-bo-phan-mot-cua',
              title: 'Kỹ năng số cho cán bộ bộ phận một cửa',
              provider: { id: '1', name: 'Sở Nội vụ' },
              level: 'INTERMEDIATE',
              state: 'IN_PROGRESS',
              percent: 42,
              requiredDone: 5,
              requiredTotal: 12,
              remainingMinutes: 65,
              dueOn: '2026-12-20',
            },
          ]
        : [],
    ),
  ),
];

import { http, HttpResponse } from 'msw';
import type {
  EnrolPeople,
  EnrolledPeople,
  PeerDutyView,
  PersonEnrolmentView,
} from '@/shared/api/schema';
import { staff } from '../data/staff';
import { pageOf } from '../listing';

export const enrolmentHandlers = [
  http.get('/api/peer-duties', () => HttpResponse.json<PeerDutyView[]>([])),

  http.post<never, EnrolPeople>('/api/courses/:id/enrolments/batch', async ({ request }) => {
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

  http.get<{ id: string }>('/api/people/:id/enrolments', ({ params, request }) =>
    HttpResponse.json(
      pageOf(params.id.endsWith('1') ? personEnrolments : [], new URL(request.url)),
    ),
  ),
];

const personEnrolments: PersonEnrolmentView[] = [
  {
    enrolmentId: '0193e000-0000-7000-8000-000000000002',
    courseId: '0193f000-0000-7000-8000-000000000002',
    title: 'Kỹ năng số cho cán bộ bộ phận một cửa',
    state: 'IN_PROGRESS',
    percent: 41,
    requiredDone: 5,
    requiredTotal: 12,
    enrolledAt: '2026-11-02T02:00:00Z',
    dueOn: '2026-12-20',
  },
  {
    enrolmentId: '0193e000-0000-7000-8000-000000000001',
    courseId: '0193f000-0000-7000-8000-000000000001',
    title: 'Nhận thức về chuyển đổi số',
    state: 'COMPLETED',
    percent: 100,
    requiredDone: 12,
    requiredTotal: 12,
    enrolledAt: '2026-09-21T02:00:00Z',
    completedAt: '2026-10-12T02:00:00Z',
  },
];

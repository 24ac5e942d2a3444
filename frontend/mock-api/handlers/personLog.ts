import { http, HttpResponse } from 'msw';
import type { EntryPage, EntryView } from '@/shared/api/schema';

const actor = { id: '0193a000-0000-7000-8000-000000000003', name: 'Lê Minh Khôi' };

const entries: EntryView[] = [
  {
    id: '0193f900-0000-7000-8000-000000000002',
    at: '2026-11-20T03:15:00Z',
    action: 'organisation.person-transferred',
    outcome: 'DONE',
    sentence: 'Lê Minh Khôi điều chuyển người này.',
    reason: 'Quyết định 245/QĐ-UBND',
    unitName: 'Sở Khoa học và Công nghệ tỉnh Lào Cai',
    actor,
  },
  {
    id: '0193f900-0000-7000-8000-000000000001',
    at: '2026-06-01T02:00:00Z',
    action: 'organisation.role-granted',
    outcome: 'REFUSED',
    sentence: 'Lê Minh Khôi giao vai trò cho người này.',
    actor,
  },
];

/** What is known of one person; questions about the whole log are for others to answer. */
export const personLogHandlers = [
  http.get('/api/audit/entries', ({ request }) => {
    const search = new URL(request.url).searchParams;
    if (!search.has('person') && !search.has('actor')) return undefined;
    const [latest, ...older] = search.has('actor') ? [] : entries;
    if (latest === undefined) return HttpResponse.json<EntryPage>({ items: [] });
    return HttpResponse.json<EntryPage>(
      search.has('before') ? { items: older } : { items: [latest], next: latest.id },
    );
  }),

  http.get<{ id: string }>('/api/audit/entries/:id', ({ params }) => {
    const entry = entries.find(({ id }) => id === params.id);
    if (entry === undefined) return undefined;
    return HttpResponse.json({
      entry,
      address: '10.1.2.3',
      redacted: false,
      changes: [
        {
          field: 'unit',
          label: 'Cơ quan, đơn vị',
          before: 'Sở Nội vụ',
          after: 'Sở Khoa học và Công nghệ',
        },
      ],
    });
  }),
];

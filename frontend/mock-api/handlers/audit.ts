import { http, HttpResponse } from 'msw';
import type {
  ChainView,
  CheckView,
  EntryPage,
  HeadFound,
  HeadView,
  KnownHead,
} from '@/shared/api/schema';
import { detail, entries } from '../data/audit';
import { problem } from '../problem';

const head: HeadView = { seq: 128, seal: 'ab'.repeat(32) };

let checkedTimes = 0;

const checkOf = (time: number): CheckView => ({
  startedAt: '2026-11-25T03:00:00Z',
  finishedAt: `2026-11-25T03:00:${String(time % 60).padStart(2, '0')}Z`,
  fromSeq: 1,
  throughSeq: head.seq,
  redacted: 2,
  intact: true,
});

export const auditHandlers = [
  http.get('/api/audit/actions', () =>
    HttpResponse.json([{ code: 'organisation.person-changed', title: 'Sửa thông tin cán bộ' }]),
  ),
  http.get('/api/audit/entries', ({ request }) => {
    const { searchParams } = new URL(request.url);
    const fits = (name: string, value: string | undefined) =>
      !searchParams.has(name) || searchParams.get(name) === value;
    return HttpResponse.json<EntryPage>({
      items: entries.filter(
        ({ action, person, actor }) =>
          fits('action', action) && fits('person', person?.id) && fits('actor', actor?.id),
      ),
    });
  }),
  http.get<{ id: string }>('/api/audit/entries/:id', ({ params }) =>
    params.id === detail.entry.id
      ? HttpResponse.json(detail)
      : problem(404, 'audit.entry-unknown', { title: 'Không tìm thấy bản ghi nhật ký này.' }),
  ),
  http.get('/api/audit/chain', () =>
    HttpResponse.json<ChainView>({
      head,
      guarded: true,
      ...(checkedTimes > 0 && { checked: checkOf(checkedTimes) }),
    }),
  ),
  http.post('/api/audit/chain/checks', () => {
    checkedTimes += 1;
    return new HttpResponse(null, { status: 202 });
  }),
  http.post('/api/audit/chain/heads', async ({ request }) => {
    const known = (await request.json()) as KnownHead;
    const present = known.seq === head.seq && known.seal === head.seal;
    return HttpResponse.json<HeadFound>(
      present ? { present } : { present, broken: { seq: known.seq, how: 'CHANGED' } },
    );
  }),
];

import { http, HttpResponse } from 'msw';
import type {
  JobView,
  PeopleBatchRowView,
  PeopleBatchView,
  PersonSearch,
  PersonView,
  StartBatch,
} from '@/shared/api/schema';
import { staff, worksWithin } from '../data/staff';
import { unitById } from '../data/units';
import { pageOf } from '../listing';
import { problem } from '../problem';

interface Kept {
  batch: PeopleBatchView;
  rows: PeopleBatchRowView[];
}

const kept = new Map<string, Kept>();

/** Batches are over as soon as they begin; who is suspended is refused an enrolment, as on the server. */
export const peopleBatchHandlers = [
  http.post<never, StartBatch>('/api/people/batches', async ({ request }) => {
    const asked = await request.json();
    const people = staff.filter((person) => isMeant(person, asked));
    if (people.length === 0) return problem(400, 'organisation.batch-size');
    const rows = people.map((person, index) => rowOf(person, index + 1, asked));
    const batch = batchOf(asked, rows);
    kept.set(batch.id, { batch, rows });
    return HttpResponse.json(batch, { status: 202 });
  }),

  http.get<{ id: string }>('/api/people/batches/:id', ({ params }) => {
    const found = kept.get(params.id);
    return found ? HttpResponse.json(found.batch) : problem(404, 'organisation.not-found');
  }),

  http.get<{ id: string }>('/api/people/batches/:id/rows', ({ params, request }) => {
    const found = kept.get(params.id);
    if (found === undefined) return problem(404, 'organisation.not-found');
    const url = new URL(request.url);
    const outcome = url.searchParams.get('outcome');
    return HttpResponse.json(
      pageOf(
        found.rows.filter((row) => outcome === null || row.outcome === outcome),
        url,
      ),
    );
  }),

  http.post('/api/jobs/:id/cancellation', () => new HttpResponse(null, { status: 202 })),
];

function isMeant(person: PersonView, { accountIds, matching }: StartBatch): boolean {
  if (matching === undefined) return accountIds?.includes(person.accountId) ?? false;
  return matches(person, matching);
}

function matches(person: PersonView, { unit, status, personClass }: PersonSearch): boolean {
  const top = unitById(unit ?? null);
  return (
    (top === undefined || worksWithin(person, top)) &&
    (status === undefined || person.status === status) &&
    (personClass === undefined || person.personClass === personClass)
  );
}

function rowOf(
  person: PersonView,
  row: number,
  { action, params }: StartBatch,
): PeopleBatchRowView {
  const { accountId, fullName, status, unit } = person;
  if (status === 'SUSPENDED' && action === 'ENROL') {
    const reason = 'Tài khoản đang bị tạm khóa.';
    return { row, accountId, fullName, outcome: 'REFUSED', problem: 'learning.suspended', reason };
  }
  const unchanged = action === 'TRANSFER' && unit.id === params.unitId;
  return { row, accountId, fullName, outcome: unchanged ? 'UNCHANGED' : 'DONE' };
}

function batchOf({ action }: StartBatch, rows: PeopleBatchRowView[]): PeopleBatchView {
  const outcomes: Record<string, number> = {};
  for (const { outcome = 'DONE' } of rows) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  const createdAt = '2026-11-25T02:00:00Z';
  const job: JobView = {
    id: crypto.randomUUID(),
    kind: 'people-batch',
    ownerId: '0193a000-0000-7000-8000-000000000003',
    state: 'DONE',
    done: rows.length,
    total: rows.length,
    counts: outcomes,
    cancelRequested: false,
    createdAt,
  };
  return { id: crypto.randomUUID(), action, rowCount: rows.length, outcomes, job, createdAt };
}

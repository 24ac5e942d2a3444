import { http, HttpResponse } from 'msw';
import type {
  AddMembership,
  CorrectMembership,
  EndMembership,
  FindByCitizenNumber,
  KeepRecord,
  MembershipRecordView,
  MergePreview,
  MergeRecords,
  MergeView,
  PersonView,
  RecordView,
  Transfer,
} from '@/shared/api/schema';
import { staff } from '../data/staff';
import { unitByCode, unitById } from '../data/units';
import { problem } from '../problem';

const memberships = new Map<string, MembershipRecordView[]>();
const records = new Map<string, RecordView>();
const merges = new Map<string, MergeView[]>();
const number = '010203004567';

export const personRecordHandlers = [
  http.post<never, FindByCitizenNumber>('/api/people/by-citizen-number', async ({ request }) => {
    const { citizenNumber } = await request.json();
    return HttpResponse.json(citizenNumber.replace(/\D/g, '') === number ? staff.slice(3, 4) : []);
  }),

  http.get('/api/people/duplicates', () =>
    HttpResponse.json([{ reason: 'NAME_AND_BIRTH_DATE', people: staff.slice(3, 5) }]),
  ),

  http.get<{ id: string }>('/api/people/:id/memberships', ({ params }) =>
    HttpResponse.json(membershipsOf(params.id)),
  ),

  http.post<{ id: string }, AddMembership>(
    '/api/people/:id/memberships',
    async ({ params, request }) => {
      const { unitId, startsOn = '2026-11-25', ...capacity } = await request.json();
      return changed(
        params.id,
        [held(unitId, startsOn, capacity, false), ...membershipsOf(params.id)],
        201,
      );
    },
  ),

  http.put<{ id: string; one: string }, CorrectMembership>(
    '/api/people/:id/memberships/:one',
    async ({ params, request }) => {
      const to = await request.json();
      return changed(
        params.id,
        membershipsOf(params.id).map((one) => (one.id === params.one ? { ...one, ...to } : one)),
      );
    },
  ),

  http.post<{ id: string; one: string }, EndMembership>(
    '/api/people/:id/memberships/:one/end',
    async ({ params, request }) => {
      const { endsOn = '2026-11-25', reason } = await request.json();
      return changed(
        params.id,
        membershipsOf(params.id).map((one) =>
          one.id === params.one ? ended(one, endsOn, reason) : one,
        ),
      );
    },
  ),

  http.post<{ id: string; one: string }>('/api/people/:id/memberships/:one/primary', ({ params }) =>
    changed(
      params.id,
      membershipsOf(params.id).map((one) => ({ ...one, primary: one.id === params.one })),
    ),
  ),

  http.post<{ id: string }, Transfer>('/api/people/:id/transfer', async ({ params, request }) => {
    const { unitId, on = '2026-11-25', reason, ...capacity } = await request.json();
    return changed(params.id, [
      held(unitId, on, capacity, true),
      ...membershipsOf(params.id).map((one) =>
        one.primary && one.endsOn === undefined ? ended(one, on, reason) : one,
      ),
    ]);
  }),

  http.get<{ id: string }>('/api/people/:id/record', ({ params }) =>
    HttpResponse.json(recordOf(params.id)),
  ),

  http.put<{ id: string }, KeepRecord>('/api/people/:id/record', async ({ params, request }) => {
    const { birthDate, citizenNumber } = await request.json();
    const { citizenNumberMasked, ...may } = recordOf(params.id);
    const masked =
      citizenNumber === undefined
        ? citizenNumberMasked
        : citizenNumber === ''
          ? undefined
          : `********${citizenNumber.slice(-4)}`;
    const record: RecordView = {
      mayEdit: may.mayEdit,
      mayReveal: may.mayReveal,
      ...(birthDate !== undefined && { birthDate }),
      ...(masked !== undefined && { citizenNumberMasked: masked }),
    };
    records.set(params.id, record);
    return HttpResponse.json(record);
  }),

  http.post('/api/people/:id/citizen-number', () => HttpResponse.json({ citizenNumber: number })),

  http.get<{ id: string }>('/api/people/:id/merges', ({ params }) =>
    HttpResponse.json(merges.get(params.id) ?? []),
  ),

  http.get<{ id: string }>('/api/people/:id/merge-preview', ({ params, request }) => {
    const survivor = personOf(params.id);
    const retired = personOf(new URL(request.url).searchParams.get('retiredId'));
    if (survivor === undefined || retired === undefined) {
      return problem(404, 'organisation.unknown-person');
    }
    return HttpResponse.json<MergePreview>({
      survivor,
      retired,
      parts: [
        { part: 'memberships', moved: 1, left: 0 },
        { part: 'enrolments', moved: 3, left: 1 },
        { part: 'certificates', moved: 1, left: 0 },
      ],
    });
  }),

  http.post<{ id: string }, MergeRecords>('/api/people/:id/merges', async ({ params, request }) => {
    const { retiredId, retiredEmail } = await request.json();
    const retired = personOf(retiredId);
    if (retired?.email !== retiredEmail) return problem(400, 'organisation.merge-not-confirmed');
    retired.status = 'SUSPENDED';
    retired.abilities = ['EDIT', 'REINSTATE'];
    merges.set(params.id, [
      {
        retiredId,
        retiredName: retired.fullName,
        mergedAt: '2026-11-25T03:00:00Z',
        mergedBy: '0193a000-0000-7000-8000-000000000003',
        mergedByName: 'Lê Minh Khôi',
        parts: { memberships: { moved: 1, left: 0 }, enrolments: { moved: 3, left: 1 } },
      },
    ]);
    return HttpResponse.json(personOf(params.id));
  }),
];

function personOf(id: string | null): PersonView | undefined {
  return staff.find(({ accountId }) => accountId === id);
}

function recordOf(id: string): RecordView {
  return (
    records.get(id) ?? {
      birthDate: '1990-04-12',
      citizenNumberMasked: '********4567',
      mayEdit: true,
      mayReveal: true,
    }
  );
}

type Capacity = Pick<MembershipRecordView, 'position' | 'rank' | 'personClass'>;

function held(
  unitId: string,
  startsOn: string,
  capacity: Capacity,
  primary: boolean,
): MembershipRecordView {
  const { id, name, fullName } = unitById(unitId) ?? unitByCode('15-SKHCN');
  return {
    ...capacity,
    id: crypto.randomUUID(),
    unit: { id, name, fullName },
    startsOn,
    primary,
    abilities: primary ? ['EDIT', 'TRANSFER'] : ['EDIT', 'END', 'MAKE_PRIMARY'],
  };
}

function ended(
  one: MembershipRecordView,
  endsOn: string,
  reason: string | undefined,
): MembershipRecordView {
  return {
    ...one,
    endsOn,
    primary: false,
    abilities: [],
    ...(reason !== undefined && { endedReason: reason }),
  };
}

function membershipsOf(id: string): MembershipRecordView[] {
  const known = memberships.get(id);
  if (known !== undefined) return known;
  const person = personOf(id);
  const { position, rank, personClass } = person ?? {};
  const capacity: Capacity = {
    ...(position !== undefined && { position }),
    ...(rank !== undefined && { rank }),
    ...(personClass !== undefined && { personClass }),
  };
  const first = [
    held(person?.unit.id ?? '', '2025-07-01', capacity, true),
    ended(
      held(unitByCode('15-SNV').id, '2021-03-01', { position: 'Chuyên viên' }, true),
      '2025-07-01',
      'Quyết định 112/QĐ-UBND',
    ),
  ];
  memberships.set(id, first);
  return first;
}

function changed(id: string, list: MembershipRecordView[], status = 200) {
  memberships.set(id, list);
  const primary = list.find((one) => one.primary && one.endsOn === undefined);
  const person = personOf(id);
  if (person !== undefined && primary !== undefined) person.unit = primary.unit;
  return HttpResponse.json(list, { status });
}

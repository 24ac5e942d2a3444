import { http, HttpResponse } from 'msw';
import type {
  BatchView,
  ChangeDetails,
  ChangePreview,
  ChangeView,
  ProblemView,
  ProposeChange,
} from '@/shared/api/schema';
import { today } from '@/shared/lib/dates';
import { fold } from '@/shared/lib/fold';
import { roleIn, staff, worksWithin } from '../data/staff';
import { unitById, units } from '../data/units';
import { changedUnit, unitChanges } from '../data/unitChanges';
import { pageOf } from '../listing';
import { problem } from '../problem';

export const unitChangeHandlers = [
  http.get('/api/unit-changes', ({ request }) => {
    const url = new URL(request.url);
    return HttpResponse.json(pageOf(found(url.searchParams), url));
  }),

  http.get<{ id: string }>('/api/unit-changes/:id', ({ params }) => {
    const change = unitChanges.find(({ id }) => id === params.id);
    return change ? HttpResponse.json(change) : problem(404, 'organisation.not-found');
  }),

  http.post<never, ProposeChange>('/api/unit-changes/preview', async ({ request }) =>
    HttpResponse.json(previewOf(await request.json())),
  ),

  http.put<{ id: string }, ProposeChange>('/api/unit-changes/:id', async ({ params, request }) => {
    const known = unitChanges.find(({ id }) => id === params.id);
    if (known !== undefined) return HttpResponse.json(known);
    const wanted = await request.json();
    const preview = previewOf(wanted);
    const [refused] = preview.problems;
    if (refused !== undefined) return problem(409, refused.code, { title: refused.message });
    const two = preview.takesTwo;
    const change: ChangeView = {
      ...wanted,
      id: params.id,
      kind: wanted.details.kind,
      status: two ? 'WAITING' : preview.atOnce ? 'APPLIED' : 'SCHEDULED',
      units: touched(wanted.details),
      recordedBy: 'Lê Minh Khôi',
      recordedAt: new Date().toISOString(),
      peopleMoved: preview.atOnce && !two ? preview.peopleMoved : 0,
      rolesFollowed: preview.rolesFollowing,
      rolesEnded: preview.rolesEnding,
      abilities: two || preview.atOnce ? [] : ['CANCEL'],
    };
    unitChanges.unshift(change);
    return HttpResponse.json(change);
  }),

  http.post<{ id: string }>('/api/unit-changes/:id/cancellation', ({ params }) => {
    const change = unitChanges.find(({ id }) => id === params.id);
    if (change === undefined) return problem(404, 'organisation.not-found');
    change.status = 'CANCELLED';
    change.abilities = [];
    return HttpResponse.json(change);
  }),

  http.post('/api/unit-changes/batches/check', () => HttpResponse.json(batch)),

  http.post('/api/unit-changes/batches', () =>
    HttpResponse.json<BatchView>({ ...batch, carriedOut: true }),
  ),
];

const batch: BatchView = {
  carriedOut: false,
  takesTwo: false,
  possible: true,
  rows: 12,
  newRows: 10,
  knownRows: 2,
  scheduledRows: 1,
  unitsChanged: 14,
  peopleMoved: 230,
  rolesFollowing: 220,
  rolesEnding: 9,
  problemCount: 0,
  problems: [],
};

/** Where a unit ends, a second person has to agree first. */
function takesTwo({ kind, livesOn }: ProposeChange['details']): boolean {
  return kind === 'MERGE' || kind === 'END' || (kind === 'SPLIT' && livesOn !== true);
}

function found(search: URLSearchParams): ChangeView[] {
  const words = fold(search.get('q') ?? '');
  return unitChanges.filter(
    (change) =>
      (search.get('unit') === null || change.units.some(({ id }) => id === search.get('unit'))) &&
      (search.get('kind') === null || change.kind === search.get('kind')) &&
      (search.get('status') === null || change.status === search.get('status')) &&
      change.effectiveOn >= (search.get('from') ?? '') &&
      change.effectiveOn <= (search.get('to') ?? '9999') &&
      fold(
        [change.reason, change.decisionNumber, ...change.units.map((one) => one.fullName)].join(
          ' ',
        ),
      ).includes(words),
  );
}

/** What the rules say of a change; a few of them, enough to draw every state of the screen. */
function previewOf({ effectiveOn, details }: ProposeChange): ChangePreview {
  const problems = problemsOf(details);
  const subjects = details.unitIds?.map((id) => unitById(id)).filter((unit) => unit !== undefined);
  const leaving = staff.filter((person) => subjects?.some((unit) => worksWithin(person, unit)));
  const moves = details.kind === 'MERGE' || details.kind === 'SPLIT' || details.kind === 'END';
  const manager = leaving[0];
  const unit = subjects?.[0];
  const follows = details.followingGrants?.includes(managing) ?? false;
  return {
    possible: problems.length === 0,
    problems,
    atOnce: effectiveOn <= today(),
    takesTwo: takesTwo(details),
    unitCount: subjects?.length ?? 1,
    units: (subjects ?? []).map(({ id, code, fullName }) => ({
      id,
      code,
      fullName,
      effect: moves ? 'ENDS' : details.kind === 'MOVE' ? 'MOVED' : 'RENAMED',
    })),
    peopleMoved: moves ? leaving.length : 0,
    rolesFollowing: moves ? leaving.length + Number(follows) : 0,
    rolesEnding: moves ? Number(!follows) : 0,
    roles:
      moves && manager !== undefined && unit !== undefined
        ? [
            {
              grantId: managing,
              role: 'UNIT_MANAGER',
              roleName: roleIn('UNIT_MANAGER', unit, '1').roleName,
              person: manager.fullName,
              unitId: unit.id,
              unitName: unit.fullName,
              since: roleIn('UNIT_MANAGER', unit, '1').since,
              effect: follows ? 'FOLLOWS' : 'ENDS',
            },
          ]
        : [],
  };
}

/** The grant of whoever manages the unit that goes. */
export const managing = '0193d000-0000-7000-8000-000000000001';

function problemsOf(details: ChangeDetails): ProblemView[] {
  const taken = units.find(({ code }) => code === details.code);
  if (details.kind === 'CREATE' && taken !== undefined) {
    return [
      {
        code: 'organisation.change.code-taken',
        message: `Mã ${taken.code} đang thuộc về ${taken.fullName}.`,
        field: 'code',
      },
    ];
  }
  if (details.kind === 'END' && details.successorId === undefined) {
    return [
      {
        code: 'organisation.change.has-people',
        message: 'Đơn vị còn 4 người. Hãy chọn đơn vị tiếp nhận để không ai bị thiếu đơn vị.',
        field: 'successorId',
      },
    ];
  }
  return [];
}

function touched({ unitIds, successorId, parentId }: ChangeDetails): ChangeView['units'] {
  return [
    ...(unitIds ?? []).map((id) => changedUnit(id, 'SUBJECT')),
    ...(parentId === undefined ? [] : [changedUnit(parentId, 'PARENT')]),
    ...(successorId === undefined ? [] : [changedUnit(successorId, 'SUCCESSOR')]),
  ];
}

import { http, HttpResponse } from 'msw';
import type {
  ChangePeriod,
  ChangeRole,
  GrantOutcome,
  GrantRole,
  GrantView,
  MyRoleView,
  RoleDefinitionView,
  RoleDetails,
  RoleOutcome,
} from '@/shared/api/schema';
import { fold } from '@/shared/lib/fold';
import { asked } from '../data/approvals';
import { definitions, grants, permissions } from '../data/roles';
import { roleIn, staff } from '../data/staff';
import { unitById } from '../data/units';
import { pageOf } from '../listing';
import { problem, signInRequired } from '../problem';
import { session } from '../session';

const grantOf = (id: string | readonly string[] | undefined) =>
  grants.find(({ grantId }) => grantId === id);

/** Once a second person has to agree, what was asked for waits and nothing changes. */
const waiting = () => HttpResponse.json<GrantOutcome>({ approval: asked[0] }, { status: 202 });

function end(grant: GrantView, reason: string): void {
  Object.assign(grant, {
    state: 'PAST',
    endedAt: new Date().toISOString(),
    endReason: reason,
    abilities: [],
  });
}

export const roleHandlers = [
  http.get('/api/roles', () => HttpResponse.json(definitions)),
  http.get('/api/roles/permissions', () => HttpResponse.json(permissions)),

  http.post<never, RoleDetails>('/api/roles', async ({ request }) => {
    const details = await request.json();
    const made: RoleDefinitionView = {
      ...details,
      permissions: permissions.filter(({ permission }) => details.permissions.includes(permission)),
      builtIn: false,
      needsSecondPerson: false,
      holders: 0,
      version: 0,
      abilities: ['GRANT', 'EDIT', 'RETIRE'],
    };
    definitions.push(made);
    return HttpResponse.json(made, { status: 201 });
  }),

  http.put<{ role: string }, ChangeRole>('/api/roles/:role', async ({ params, request }) => {
    const definition = definitions.find(({ role }) => role === params.role);
    if (definition === undefined) return problem(404, 'organisation.unknown-role');
    const { name } = await request.json();
    Object.assign(definition, { name });
    return HttpResponse.json<RoleOutcome>({ role: definition });
  }),

  http.post<{ role: string }>('/api/roles/:role/retirement', ({ params }) => {
    const definition = definitions.find(({ role }) => role === params.role);
    if (definition === undefined) return problem(404, 'organisation.unknown-role');
    Object.assign(definition, { retiredAt: new Date().toISOString(), holders: 0, abilities: [] });
    return HttpResponse.json(definition);
  }),

  http.get('/api/role-grants', ({ request }) => {
    const url = new URL(request.url);
    const search = url.searchParams;
    const state = search.get('state') ?? 'HELD';
    const found = grants.filter(
      (grant) =>
        grant.state === state &&
        [null, grant.role].includes(search.get('role')) &&
        [null, grant.accountId].includes(search.get('person')) &&
        fold(grant.fullName).includes(fold(search.get('q') ?? '')),
    );
    return HttpResponse.json(pageOf(found, url));
  }),

  http.put<{ id: string }, ChangePeriod>('/api/role-grants/:id/period', async (call) => {
    const grant = grantOf(call.params.id);
    if (grant === undefined) return problem(404, 'organisation.not-found');
    const { until } = await call.request.json();
    Object.assign(grant, { until });
    return HttpResponse.json<GrantOutcome>({ grant });
  }),

  http.post<{ id: string }, { reason: string }>('/api/role-grants/:id/end', async (call) => {
    const grant = grantOf(call.params.id);
    if (grant === undefined) return problem(404, 'organisation.not-found');
    if (grant.role === 'SYSTEM_ADMINISTRATOR') return waiting();
    end(grant, (await call.request.json()).reason);
    return HttpResponse.json<GrantOutcome>({});
  }),

  http.get<{ id: string }>('/api/people/:id/roles', ({ params }) =>
    HttpResponse.json(
      grants.filter(({ accountId, state }) => accountId === params.id && state !== 'PAST'),
    ),
  ),

  http.get('/api/people/:id/roles/requests', () => HttpResponse.json([])),

  http.post<{ id: string }, GrantRole>('/api/people/:id/roles', async ({ params, request }) => {
    const { role, unitId, until, reason } = await request.json();
    const person = staff.find(({ accountId }) => accountId === params.id);
    const unit = unitById(unitId);
    if (person === undefined || unit === undefined) return problem(404, 'organisation.unknown');
    if (role === 'SYSTEM_ADMINISTRATOR') return waiting();
    const grant = roleIn(role, unit, String(9000 + grants.length));
    grants.push({
      ...grant,
      ...(until !== undefined && { until }),
      ...(reason !== undefined && { reason }),
      accountId: person.accountId,
      fullName: person.fullName,
      state: 'HELD',
      grantedAt: grant.since,
      abilities: ['END', 'CHANGE_PERIOD'],
    });
    return HttpResponse.json<GrantOutcome>({ grant }, { status: 201 });
  }),

  http.get('/api/me/roles', () => {
    const me = session.current;
    if (me === undefined) return signInRequired();
    return HttpResponse.json(
      me.roles.map((role): MyRoleView => ({
        ...role,
        permissions: permissions.slice(0, role.role === 'LEARNER' ? 1 : 3),
        state: 'HELD',
      })),
    );
  }),
];

import { http, HttpResponse } from 'msw';
import type { PersonDetails, PersonView } from '@/shared/api/schema';
import { fold } from '@/shared/lib/fold';
import { byGivenName } from '@/shared/lib/names';
import { roleIn, staff, worksWithin } from '../data/staff';
import { unitById } from '../data/units';
import { unitHandlers } from './units';
import { pageOf } from '../listing';
import { problem, signInRequired } from '../problem';
import { session } from '../session';

const isAsked = (asked: string | null, is: string | undefined) => asked === null || asked === is;
const holds = (text: string, words: string) => fold(text).includes(fold(words));

export const organisationHandlers = [
  ...unitHandlers,

  http.get('/api/people', ({ request }) => {
    if (session.current === undefined) return signInRequired();
    const url = new URL(request.url);
    return HttpResponse.json(pageOf(found(url.searchParams), url));
  }),

  http.get<{ id: string }>('/api/people/:id', ({ params }) => {
    const person = staff.find(({ accountId }) => accountId === params.id);
    return person ? HttpResponse.json(person) : problem(404, 'organisation.unknown-person');
  }),

  http.post<never, PersonDetails>('/api/people', async ({ request }) => {
    const wanted = await request.json();
    if (staff.some(({ email }) => email === wanted.email)) {
      return problem(409, 'identity.email-taken', {
        errors: [
          {
            field: 'email',
            code: 'identity.email-taken',
            message: 'Thư điện tử này đã thuộc về một tài khoản khác',
          },
        ],
      });
    }
    const { unitId, ...about } = wanted;
    const unit = unitById(unitId);
    if (unit === undefined) return problem(404, 'organisation.unknown-unit');
    const person: PersonView = {
      ...about,
      accountId: crypto.randomUUID(),
      unit,
      status: 'INVITED',
      roles: [roleIn('LEARNER', unit, String(staff.length + 5000))],
      abilities: ['EDIT', 'INVITE', 'ENROL', 'GRANT_ROLES', 'SUSPEND'],
    };
    staff.push(person);
    return HttpResponse.json(person, { status: 201 });
  }),

  http.put<{ id: string }, PersonDetails>('/api/people/:id', async ({ params, request }) => {
    const person = staff.find(({ accountId }) => accountId === params.id);
    if (person === undefined) return problem(404, 'organisation.unknown-person');
    const { unitId, ...about } = await request.json();
    Object.assign(person, about, { unit: unitById(unitId) ?? person.unit });
    return HttpResponse.json(person);
  }),

  http.post('/api/people/:id/invitation', () => new HttpResponse(null, { status: 202 })),

  http.put<{ id: string }>('/api/people/:id/suspension', ({ params }) =>
    suspension(params.id, 'SUSPENDED'),
  ),

  http.delete<{ id: string }>('/api/people/:id/suspension', ({ params }) =>
    suspension(params.id, 'ACTIVE'),
  ),
];

function found(search: URLSearchParams): PersonView[] {
  const unit = unitById(search.get('unit'));
  const role = search.get('role');
  const words = search.get('q') ?? '';
  const sort = search.get('sort') ?? 'name';
  const rows = staff.filter(
    (person) =>
      (unit === undefined ||
        (search.get('subtree') === 'false'
          ? person.unit.id === unit.id
          : worksWithin(person, unit))) &&
      (role === null || person.roles.some((one) => one.role === role)) &&
      holds(person.position ?? '', search.get('position') ?? '') &&
      holds(person.rank ?? '', search.get('rank') ?? '') &&
      isAsked(search.get('personClass'), person.personClass) &&
      isAsked(search.get('status'), person.status) &&
      holds(`${person.fullName} ${person.email} ${person.staffCode ?? ''}`, words),
  );
  rows.sort((a, b) =>
    sort.endsWith('unit')
      ? a.unit.name.localeCompare(b.unit.name, 'vi')
      : byGivenName(a.fullName, b.fullName),
  );
  return sort.startsWith('-') ? rows.reverse() : rows;
}

function suspension(id: string, status: PersonView['status']) {
  const person = staff.find(({ accountId }) => accountId === id);
  if (person === undefined) return problem(404, 'organisation.unknown-person');
  person.status = status;
  person.abilities = [
    ...person.abilities.filter((ability) => ability !== 'SUSPEND' && ability !== 'REINSTATE'),
    status === 'SUSPENDED' ? 'REINSTATE' : 'SUSPEND',
  ];
  return HttpResponse.json(person);
}

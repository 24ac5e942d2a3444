import { http, HttpResponse } from 'msw';
import type { HeadcountView, UnitPageView, UnitView } from '@/shared/api/schema';
import { today } from '@/shared/lib/dates';
import { fold } from '@/shared/lib/fold';
import { staff, worksWithin } from '../data/staff';
import { ancestorsOf, formerUnits, unitById, unitsOn } from '../data/units';
import { pageOf } from '../listing';
import { problem, signInRequired } from '../problem';
import { session } from '../session';

const holds = (text: string, words: string) => fold(text).includes(fold(words));

export const unitHandlers = [
  http.get('/api/units', ({ request }) => {
    if (session.current === undefined) return signInRequired();
    const search = new URL(request.url).searchParams;
    const words = search.get('q');
    return HttpResponse.json(
      words
        ? found(words, search.get('asOf')).slice(0, 50)
        : below(search.get('parent'), search.get('asOf')),
    );
  }),

  http.get('/api/units/tree', ({ request }) => {
    const url = new URL(request.url);
    const search = url.searchParams;
    const words = search.get('q');
    const day = search.get('asOf');
    return HttpResponse.json(
      pageOf(words ? found(words, day) : below(search.get('parent'), day), url),
    );
  }),

  http.get<{ id: string }>('/api/units/:id', ({ params, request }) => {
    const day = new URL(request.url).searchParams.get('asOf');
    const unit = unitById(params.id);
    if (unit === undefined) return problem(404, 'organisation.not-found');
    if (day !== null && !unitsOn(day).includes(unit)) {
      return problem(404, 'organisation.unit-not-there');
    }
    const former = formerUnits.find((one) => one.unit === unit);
    const successor = unitById(former?.successorId ?? null);
    return HttpResponse.json<UnitPageView>({
      day: day ?? today(),
      unit,
      predecessors: formerUnits
        .filter(({ successorId }) => successorId === unit.id)
        .map((one) => one.unit),
      ...(successor && { successor }),
      ancestors: ancestorsOf(unit),
      peopleCount: staff.filter((person) => person.unit.id === unit.id).length,
      subtreePeopleCount: staff.filter((person) => worksWithin(person, unit)).length,
      abilities: abilitiesIn(unit),
    });
  }),

  http.get<{ id: string }>('/api/units/:id/headcount', ({ params, request }) => {
    const day = new URL(request.url).searchParams.get('asOf');
    const unit = unitById(params.id);
    if (unit === undefined) return problem(404, 'organisation.not-found');
    if (day !== null && !unitsOn(day).includes(unit)) {
      return problem(404, 'organisation.unit-not-there');
    }
    const within = (top: UnitView) => staff.filter((person) => worksWithin(person, top)).length;
    return HttpResponse.json<HeadcountView>({
      unit: { id: unit.id, code: unit.code, name: unit.name, fullName: unit.fullName },
      day: day ?? today(),
      own: staff.filter((person) => person.unit.id === unit.id).length,
      below: below(unit.id, day).map((child) => ({
        id: child.id,
        code: child.code,
        name: child.name,
        fullName: child.fullName,
        kind: child.kind,
        people: within(child),
      })),
      total: within(unit),
    });
  }),
];

function found(words: string, day: string | null): UnitView[] {
  return unitsOn(day).filter((unit) => holds(`${unit.fullName} ${unit.code}`, words));
}

function below(parent: string | null, day: string | null): UnitView[] {
  return unitsOn(day).filter(({ parentId }) => (parentId ?? null) === parent);
}

/** The nation, at the top, stays where it is; what has ended changes no more. */
function abilitiesIn(unit: UnitView): UnitPageView['abilities'] {
  if (unit.validUntil !== undefined) return ['VIEW_REPORTS'];
  return [
    'EDIT',
    'ADD_UNIT',
    ...(unit.parentId === undefined ? [] : (['MOVE', 'MERGE', 'SPLIT', 'END'] as const)),
    'ADD_PERSON',
    'ENROL_PEOPLE',
    'VIEW_REPORTS',
  ];
}

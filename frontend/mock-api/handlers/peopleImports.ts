import { http, HttpResponse } from 'msw';
import { isOver } from '@/shared/api/jobs';
import type {
  ConfirmImport,
  FixCells,
  MapColumns,
  ProblemGroup,
  ReplaceValue,
  RowProblem,
} from '@/shared/api/schema';
import { beginJob } from '../data/jobs';
import { checked, count, importOf, imports, newImport, settle } from '../data/imports';
import type { MockImport } from '../data/imports';
import { unitById } from '../data/units';
import { pageOf } from '../listing';
import { problem } from '../problem';

const root = '/api/people/imports';
const unknown = () => problem(404, 'organisation.not-found');

interface One {
  id: string;
  [name: string]: string;
}

export const peopleImportHandlers = [
  http.get(root, ({ request }) =>
    HttpResponse.json(
      pageOf(
        imports.map(({ view }) => view),
        new URL(request.url),
      ),
    ),
  ),

  http.post(root, async ({ request }) => {
    const unit = unitById(new URL(request.url).searchParams.get('unitId'));
    if (unit === undefined) return unknown();
    const file = (await request.formData()).get('file');
    const one = newImport(file instanceof File ? file.name : 'can-bo.xlsx', unit);
    imports.unshift(one);
    return HttpResponse.json(one.view, { status: 201 });
  }),

  http.get<One>(`${root}/:id`, ({ params }) => {
    const one = importOf(params.id);
    if (one === undefined) return unknown();
    const answer = structuredClone(one.view);
    goOn(one);
    return HttpResponse.json(answer);
  }),

  http.post<One, MapColumns>(`${root}/:id/check`, async ({ params, request }) => {
    const one = importOf(params.id);
    if (one === undefined) return unknown();
    one.view.mapping = (await request.json()).mapping;
    one.view.state = 'CHECKING';
    one.view.job = beginJob('people-import-check', one.view.id, one.view.rowCount);
    return HttpResponse.json(one.view, { status: 202 });
  }),

  http.get<One>(`${root}/:id/problems`, ({ params }) => {
    const one = importOf(params.id);
    return one === undefined ? unknown() : HttpResponse.json(kindsOf(one));
  }),

  http.get<One>(`${root}/:id/rows`, ({ params, request }) => {
    const one = importOf(params.id);
    if (one === undefined) return unknown();
    const url = new URL(request.url);
    const asked = (name: string) => url.searchParams.get(name);
    const rows = one.rows.filter(
      ({ verdict, problems }) =>
        (asked('verdict') ?? verdict) === verdict &&
        (asked('problem') === null ||
          problems.some(
            ({ code, field }) => code === asked('problem') && (asked('field') ?? field) === field,
          )),
    );
    return HttpResponse.json(pageOf(rows, url));
  }),

  http.put<One, FixCells>(`${root}/:id/rows/:row`, async ({ params, request }) => {
    const one = importOf(params.id);
    const at = one?.rows.findIndex(({ row }) => String(row) === params['row']) ?? -1;
    const row = one?.rows[at];
    if (one === undefined || row === undefined) return unknown();
    const { values } = await request.json();
    const mended = checked({ ...row, values: { ...row.values, ...values } });
    one.rows[at] = mended;
    count(one);
    return HttpResponse.json(mended);
  }),

  http.get<One>(`${root}/:id/wrong-values`, ({ params, request }) => {
    const one = importOf(params.id);
    if (one === undefined) return unknown();
    const { searchParams } = new URL(request.url);
    const counts = new Map<string, number>();
    for (const { value } of one.rows.flatMap(({ problems }) => problems).filter(isOf(searchParams)))
      counts.set(value ?? '', (counts.get(value ?? '') ?? 0) + 1);
    return HttpResponse.json(
      [...counts].filter(([, rows]) => rows > 1).map(([value, rows]) => ({ value, rows })),
    );
  }),

  http.post<One, ReplaceValue>(`${root}/:id/replacements`, async ({ params, request }) => {
    const one = importOf(params.id);
    if (one === undefined) return unknown();
    const { field, from, to } = await request.json();
    one.rows = one.rows.map((row) =>
      row.values[field] === from
        ? checked({ ...row, values: { ...row.values, [field]: to } })
        : row,
    );
    count(one);
    return HttpResponse.json(one.view, { status: 202 });
  }),

  http.post<One, ConfirmImport>(`${root}/:id/confirmation`, async ({ params, request }) => {
    const one = importOf(params.id);
    if (one === undefined) return unknown();
    const { skipErrors, invite } = await request.json();
    if ((one.view.verdicts['ERROR'] ?? 0) > 0 && !skipErrors) {
      return problem(409, 'organisation.import-has-errors');
    }
    one.view.invites = invite;
    one.view.state = 'RUNNING';
    one.view.job = beginJob('people-import', one.view.id, one.view.rowCount);
    return HttpResponse.json(one.view, { status: 202 });
  }),

  http.delete<One>(`${root}/:id`, ({ params }) => {
    const at = imports.findIndex(({ view }) => view.id === params.id);
    if (at < 0) return unknown();
    imports.splice(at, 1);
    return new HttpResponse(null, { status: 204 });
  }),
];

/** What tells people apart is mended row by row. */
const isOf =
  (search: URLSearchParams) =>
  ({ code, field }: RowProblem) =>
    field !== 'EMAIL' && code === search.get('problem') && field === search.get('field');

/** Each question finds the work a step further. */
function goOn(one: MockImport): void {
  const { job } = one.view;
  if (job === undefined || isOver(job.state)) return;
  if (job.state === 'WAITING') {
    job.state = 'RUNNING';
    job.done = Math.floor(one.view.rowCount / 2);
    return;
  }
  job.state = 'DONE';
  job.done = one.view.rowCount;
  job.finishedAt = new Date().toISOString();
  settle(one, job);
}

function kindsOf({ rows }: MockImport): ProblemGroup[] {
  const kinds = new Map<string, ProblemGroup>();
  for (const { code, field, column, reason, remedy } of rows.flatMap(({ problems }) => problems)) {
    const key = `${code} ${field}`;
    const kind = kinds.get(key) ?? {
      code,
      reason,
      remedy,
      rows: 0,
      ...(field !== undefined && { field }),
      ...(column !== undefined && { column }),
    };
    kinds.set(key, { ...kind, rows: kind.rows + 1 });
  }
  return [...kinds.values()].sort((a, b) => b.rows - a.rows);
}

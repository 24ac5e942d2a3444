import { http, HttpResponse } from 'msw';
import { fold } from '@/shared/lib/fold';
import type {
  AddTemplate,
  TemplateSummary,
  TemplateUse,
  TemplateView,
  WriteTemplate,
} from '@/shared/api/schema';
import { firstTemplate } from '../data/templates';
import { pageOf } from '../listing';
import { laoCaiDepartment } from '../people';
import { problem } from '../problem';

/** What the mock server keeps of templates; changed by its handlers, put back by tests. */
export const templates = { all: [firstTemplate], uses: [] as TemplateUse[] };

export function resetTemplates() {
  templates.all = [firstTemplate];
  templates.uses = [];
}

const pixel = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (letter) => letter.charCodeAt(0),
);

const one = (id: string | readonly string[] | undefined) =>
  templates.all.find(({ template }) => template.templateId === id);

function change(
  id: string | readonly string[] | undefined,
  to: (view: TemplateView) => TemplateView,
) {
  const found = one(id);
  if (found === undefined) return problem(404, 'certification.template-not-found');
  const next = to(found);
  templates.all = templates.all.map((view) => (view === found ? next : view));
  return HttpResponse.json(next);
}

const standing = (view: TemplateView, part: Partial<TemplateSummary>): TemplateView => ({
  ...view,
  revision: view.revision + 1,
  template: { ...view.template, ...part },
});

export const templateHandlers = [
  http.get('/api/certificate-templates', ({ request }) => {
    const url = new URL(request.url);
    const words = fold(url.searchParams.get('q') ?? '');
    const retired = url.searchParams.get('retired') === 'true';
    const found = templates.all
      .map(({ template }) => template)
      .filter((template) => template.retired === retired && fold(template.name).includes(words));
    return HttpResponse.json(pageOf(found, url));
  }),

  http.post<never, AddTemplate>('/api/certificate-templates', async ({ request }) => {
    const { name } = await request.json();
    const view: TemplateView = {
      ...firstTemplate,
      template: {
        ...firstTemplate.template,
        templateId: '0193a000-0000-7000-8000-000000007002',
        name,
        unit: laoCaiDepartment,
        latestVersion: undefined,
        abilities: ['EDIT', 'PUBLISH', 'DELETE'],
      },
      versions: [],
    };
    templates.all = [...templates.all, view];
    return HttpResponse.json(view, { status: 201 });
  }),

  http.get('/api/certificate-templates/:id', ({ params }) => {
    const found = one(params['id']);
    return found === undefined
      ? problem(404, 'certification.template-not-found')
      : HttpResponse.json(found);
  }),

  http.put<{ id: string }, WriteTemplate>(
    '/api/certificate-templates/:id',
    async ({ params, request }) => {
      const { name, layout, revision } = await request.json();
      if (one(params.id)?.revision !== revision)
        return problem(409, 'certification.template-changed');
      return change(params.id, (view) => ({
        ...standing(view, { name, changedSince: true, updatedAt: '2026-11-26T03:40:00Z' }),
        layout,
      }));
    },
  ),

  http.delete('/api/certificate-templates/:id', ({ params }) => {
    templates.all = templates.all.filter((view) => view !== one(params['id']));
    return new HttpResponse(null, { status: 204 });
  }),

  http.post('/api/certificate-templates/:id/versions', ({ params }) =>
    change(params['id'], (view) => {
      const version = (view.template.latestVersion ?? 0) + 1;
      return {
        ...standing(view, {
          latestVersion: version,
          changedSince: false,
          abilities: ['EDIT', 'RETIRE', 'USE'],
        }),
        versions: [{ version, madeAt: '2026-11-26T03:45:00Z' }, ...view.versions],
      };
    }),
  ),

  http.get('/api/certificate-templates/:id/versions/:version', () =>
    HttpResponse.json({ orientation: 'PORTRAIT', layers: [] }),
  ),

  http.put('/api/certificate-templates/:id/retirement', ({ params }) =>
    change(params['id'], (view) =>
      standing(view, { retired: true, abilities: ['EDIT', 'REINSTATE'] }),
    ),
  ),

  http.delete('/api/certificate-templates/:id/retirement', ({ params }) =>
    change(params['id'], (view) =>
      standing(view, { retired: false, abilities: ['EDIT', 'RETIRE', 'USE'] }),
    ),
  ),

  http.post(
    '/api/certificate-templates/:id/previews',
    () => new HttpResponse(pixel, { headers: { 'content-type': 'image/png' } }),
  ),

  http.get('/api/certificate-templates/:id/uses', () => HttpResponse.json(templates.uses)),

  http.put('/api/certificate-templates/:id/units/:unit', ({ params }) => {
    templates.uses = [{ unit: { ...laoCaiDepartment, id: String(params['unit']) } }];
    return HttpResponse.json(templates.uses);
  }),

  http.delete('/api/certificate-templates/:id/units/:unit', () => {
    templates.uses = [];
    return HttpResponse.json(templates.uses);
  }),
];

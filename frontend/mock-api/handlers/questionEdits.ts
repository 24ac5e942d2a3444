import { http, HttpResponse } from 'msw';
import type {
  EditQuestions,
  EditView,
  QuestionView,
  ShareQuestions,
  SharingView,
  UnitRef,
  UndoneView,
} from '@/shared/api/schema';
import { questions } from '../authoringData';
import { unitById } from '../data/units';
import { problem } from '../problem';

const kept = new Map<string, QuestionView[]>();

function unitNamed(id: string): UnitRef {
  const { name = '', fullName = '' } = unitById(id) ?? {};
  return { id, name, fullName };
}

const shown = ({ audience, units }: ShareQuestions): SharingView => ({
  audience,
  units: units.map(({ unitId, mayEdit }) => ({ unit: unitNamed(unitId), mayEdit })),
});

function plan({ which, topic, difficulty, status, sharing }: EditQuestions) {
  const set = Object.fromEntries(
    Object.entries({ topic, difficulty, status, sharing: sharing && shown(sharing) }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  const chosen = questions.filter(
    ({ questionId }) => which.questionId?.includes(questionId) ?? true,
  );
  const changing = chosen.filter((one) =>
    Object.entries(set).some(
      ([name, value]) => JSON.stringify(one[name as keyof QuestionView]) !== JSON.stringify(value),
    ),
  );
  return { set, chosen, changing };
}

const view = ({ chosen, changing }: ReturnType<typeof plan>, editId?: string): EditView => ({
  editId,
  chosen: chosen.length,
  changed: changing.length,
  unchanged: chosen.length - changing.length,
  mayNot: 0,
  undescribed: 0,
});

export const questionEditHandlers = [
  http.post<never, EditQuestions>('/api/question-edits/preview', async ({ request }) =>
    HttpResponse.json(view(plan(await request.json()))),
  ),
  http.post<never, EditQuestions>('/api/question-edits', async ({ request }) => {
    const planned = plan(await request.json());
    const editId = crypto.randomUUID();
    kept.set(
      editId,
      planned.changing.map((one) => ({ ...one })),
    );
    planned.changing.forEach((one) => Object.assign(one, planned.set));
    return HttpResponse.json(view(planned, editId));
  }),
  http.post<{ id: string }>('/api/question-edits/:id/undo', ({ params }) => {
    const before = kept.get(params.id);
    if (before === undefined) return problem(404, 'assessment.unknown-edit');
    kept.delete(params.id);
    for (const one of before) {
      const now = questions.find(({ questionId }) => questionId === one.questionId);
      if (now !== undefined) Object.assign(now, one);
    }
    return HttpResponse.json<UndoneView>({ restored: before.length, left: 0 });
  }),
];

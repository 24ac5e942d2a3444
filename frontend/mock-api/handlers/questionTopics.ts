import { http, HttpResponse } from 'msw';
import type { BankView, MergeTopic, PlaceTopic, TopicTreeView } from '@/shared/api/schema';
import { questions } from '../authoringData';
import { laoCaiDepartment, ministry } from '../people';
import { problem } from '../problem';

const isWithin = (topic: string, other: string) => topic === other || topic.startsWith(`${other}/`);

const added = new Map<string, string>();
const seed = structuredClone(questions);

/** The bank as it was at first, whatever a test before did to it. */
export function resetBank() {
  questions.splice(0, questions.length, ...structuredClone(seed));
  added.clear();
}

/** The topics that questions name, with all above them, and those added besides. */
function tree(): TopicTreeView {
  const named = new Map(questions.map(({ topic, topicId }) => [topic, topicId]));
  const all = new Map([...added, ...named]);
  for (const path of [...all.keys()]) {
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      const above = path.slice(0, end);
      if (!all.has(above)) all.set(above, `above ${above}`);
    }
  }
  const under = (topic: string) => questions.filter((one) => isWithin(one.topic, topic));
  return {
    unit: laoCaiDepartment,
    questions: questions.length,
    topics: [...all]
      .sort(([one], [other]) => one.localeCompare(other, 'vi'))
      .map(([topic, topicId]) => ({
        topicId,
        topic,
        questions: under(topic).length,
        approved: under(topic).filter(({ status }) => status === 'APPROVED').length,
      })),
    abilities: ['EDIT', 'APPROVE', 'RETIRE'],
  };
}

const pathOf = (topicId: string) => tree().topics.find((one) => one.topicId === topicId)?.topic;

function carry(from: string, to: string) {
  for (const question of questions) {
    if (isWithin(question.topic, from)) question.topic = to + question.topic.slice(from.length);
  }
}

export const questionTopicHandlers = [
  http.get('/api/question-banks', ({ request }) =>
    HttpResponse.json<BankView[]>([
      { unit: laoCaiDepartment, questions: questions.length },
      ...(new URL(request.url).searchParams.has('usableBy')
        ? [{ unit: ministry, questions: 12 }]
        : []),
    ]),
  ),
  http.get('/api/question-banks/:unitId/topics', () => HttpResponse.json(tree())),
  http.post<never, PlaceTopic>('/api/question-banks/:unitId/topics', async ({ request }) => {
    const { topic } = await request.json();
    if (tree().topics.some((one) => one.topic === topic)) {
      return problem(409, 'assessment.topic-taken');
    }
    added.set(topic, crypto.randomUUID());
    return HttpResponse.json(tree(), { status: 201 });
  }),
  http.put<{ id: string }, PlaceTopic>(
    '/api/question-topics/:id/place',
    async ({ params, request }) => {
      const from = pathOf(params.id);
      if (from === undefined) return problem(404, 'assessment.unknown-topic');
      carry(from, (await request.json()).topic);
      return HttpResponse.json(tree());
    },
  ),
  http.post<{ id: string }, MergeTopic>(
    '/api/question-topics/:id/merge',
    async ({ params, request }) => {
      const [from, into] = [pathOf(params.id), pathOf((await request.json()).into)];
      if (from === undefined || into === undefined) return problem(404, 'assessment.unknown-topic');
      carry(from, into);
      return HttpResponse.json(tree());
    },
  ),
  http.delete<{ id: string }>('/api/question-topics/:id', ({ params }) => {
    const from = pathOf(params.id);
    if (from !== undefined) added.delete(from);
    return new HttpResponse(null, { status: 204 });
  }),
];

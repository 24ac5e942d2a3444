import { http, HttpResponse } from 'msw';
import type {
  CompetencyView,
  CourseLearnerView,
  DecideQuestion,
  MediaView,
  QuestionView,
  QuizView,
  RehearsalView,
  RehearseQuestion,
  CountQuestions,
  QuestionCount,
  TopicCount,
  TriedAnswer,
  TryAnswer,
  WriteQuestion,
  WriteQuiz,
  WriteSection,
} from '@/shared/api/schema';
import { course, media, questions, quizzes, usualConduct } from '../authoringData';
import { laoCaiDepartment, ministry } from '../people';
import { problem } from '../problem';
import { questionEditHandlers } from './questionEdits';
import { questionTopicHandlers } from './questionTopics';

const page = <T>(items: T[]) => ({ items, page: 0, size: 20, total: items.length });

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 450"><rect width="800" height="450" fill="#dff1ef"/><g fill="#0f6469"><rect x="90" y="280" width="180" height="90" rx="10"/><rect x="310" y="190" width="180" height="180" rx="10"/><rect x="530" y="100" width="180" height="270" rx="10"/></g></svg>';

const learners: CourseLearnerView[] = [
  ['Nguyễn Thị Thu Hà', 'COMPLETED', 100],
  ['Giàng A Páo', 'IN_PROGRESS', 58],
  ['Lò Văn Hưng', 'NOT_STARTED', 0],
].map(([fullName, state, percent], index) => ({
  enrolmentId: `e${index}`,
  accountId: `a${index}`,
  fullName: String(fullName),
  unitName: laoCaiDepartment.fullName,
  state: state as CourseLearnerView['state'],
  percent: Number(percent),
  requiredDone: Math.round(Number(percent) / 10),
  requiredTotal: 10,
  enrolledAt: '2026-10-05T02:00:00Z',
  completedAt: state === 'COMPLETED' ? '2026-10-20T02:00:00Z' : undefined,
}));

function keptSections(sections: readonly WriteSection[]): QuizView['sections'] {
  return sections.map((section) => ({
    title: '',
    fixed: [],
    topics: [],
    difficulties: [],
    types: [],
    count: 0,
    unseenFirst: false,
    ...section,
  }));
}

const competencies: CompetencyView[] = [
  ['4', 'An toàn số'],
  ['4.1', 'Bảo vệ thiết bị'],
].map(([code = '', title = '']) => ({
  competencyId: `0193a000-0000-7000-8000-0000000c0${code.replace('.', '').padEnd(3, '0')}`,
  code,
  title,
  framework: 'DigComp',
  retired: false,
}));

const named = (ids: readonly string[]) =>
  competencies.filter(({ competencyId }) => ids.includes(competencyId));

const topicCounts: TopicCount[] = [
  { topic: 'An toàn thông tin', count: 6 },
  { topic: 'Chính quyền số', count: 10 },
  { topic: 'Kinh tế số', count: 8 },
];

/** What the ministry shares. */
const sharedTopicCounts: TopicCount[] = [
  { topic: 'Chính phủ số', count: 7 },
  { topic: 'Dữ liệu số', count: 5 },
];

/** The picture of a question as it is shown, out of what was written. */
function shownPicture(written: WriteQuestion['picture']) {
  const { url } = media.find(({ id }) => id === written?.mediaId) ?? {};
  return { picture: written && { ...written, url } };
}

export const assessmentBankHandlers = [
  ...questionTopicHandlers,
  ...questionEditHandlers,
  http.get(
    '/mock-media/picture.svg',
    () => new HttpResponse(picture, { headers: { 'content-type': 'image/svg+xml' } }),
  ),
  http.get<{ id: string }>('/api/media/:id', ({ params }) => {
    const found = media.find(({ id }) => id === params.id);
    return found ? HttpResponse.json(found) : problem(404, 'media.unknown');
  }),
  http.get('/api/media', ({ request }) => {
    const query = new URL(request.url).searchParams;
    return HttpResponse.json(
      page(
        media.filter(
          ({ kind, fileName }) =>
            kind === query.get('kind') &&
            fileName.toLowerCase().includes((query.get('q') ?? '').toLowerCase()),
        ),
      ),
    );
  }),
  http.post('/api/media', async ({ request }) => {
    const form = await request.formData();
    const file = form.get('file');
    // The field's purpose is one of the kinds by contract.
    const kind = form.get('purpose') as MediaView['kind'];
    const stored: MediaView = {
      ...(media.find((each) => each.kind === kind) ?? media[0]),
      id: crypto.randomUUID(),
      kind,
      fileName: file instanceof File ? file.name : '',
    } as MediaView;
    media.push(stored);
    return HttpResponse.json(stored, { status: 201 });
  }),
  http.get('/api/courses/:id/enrolments', () => HttpResponse.json(page(learners))),

  http.get('/api/questions', ({ request }) => {
    const query = new URL(request.url).searchParams;
    const fits = (name: string, value: string) => (query.get(name) ?? value) === value;
    return HttpResponse.json(
      page(
        questions.filter(
          ({ stem, topic, type, status }) =>
            stem.toLowerCase().includes((query.get('q') ?? '').toLowerCase()) &&
            fits('topic', topic) &&
            fits('type', type) &&
            fits('status', status),
        ),
      ),
    );
  }),
  http.get('/api/competencies', () => HttpResponse.json<CompetencyView[]>(competencies)),
  http.get('/api/question-topics', ({ request }) =>
    HttpResponse.json<TopicCount[]>(
      new URL(request.url).searchParams.get('unit') === ministry.id
        ? sharedTopicCounts
        : topicCounts,
    ),
  ),
  http.post<never, CountQuestions>('/api/question-counts', async ({ request }) => {
    const { bank, topics = [] } = await request.json();
    const fitting = (bank === undefined ? topicCounts : sharedTopicCounts).filter(
      ({ topic }) => topics.length === 0 || topics.includes(topic),
    );
    return HttpResponse.json<QuestionCount>({
      count: fitting.reduce((sum, { count }) => sum + count, 0),
    });
  }),
  http.get<{ id: string }>('/api/questions/:id', ({ params }) => {
    const found = questions.find(({ questionId }) => questionId === params.id);
    return found ? HttpResponse.json(found) : problem(404, 'assessment.question-unknown');
  }),
  http.post<never, WriteQuestion>('/api/questions', async ({ request }) => {
    const {
      options = [],
      body = { options },
      competencies: about = [],
      picture,
      ...question
    } = await request.json();
    const stored: QuestionView = {
      ...question,
      ...shownPicture(picture),
      body,
      options: options.map((option) => ({ optionId: crypto.randomUUID(), ...option })),
      questionId: crypto.randomUUID(),
      unit: laoCaiDepartment,
      topicId: crypto.randomUUID(),
      status: 'DRAFT',
      revision: 1,
      updatedAt: new Date().toISOString(),
      usedInQuizzes: 0,
      figures: { asked: 0, flags: [] },
      competencies: named(about),
      sharing: { audience: 'OWN', units: [] },
      abilities: ['EDIT', 'APPROVE', 'RETIRE', 'SHARE'],
    };
    questions.unshift(stored);
    return HttpResponse.json(stored, { status: 201 });
  }),
  http.put<{ id: string }, WriteQuestion>('/api/questions/:id', async ({ params, request }) => {
    const found = questions.find(({ questionId }) => questionId === params.id);
    if (found === undefined) return problem(404, 'assessment.question-unknown');
    const { competencies: about = [], picture, ...input } = await request.json();
    Object.assign(found, input, {
      ...shownPicture(picture),
      competencies: named(about),
      revision: found.revision + 1,
    });
    return HttpResponse.json(found);
  }),
  http.post<{ id: string }, DecideQuestion>(
    '/api/questions/:id/status',
    async ({ params, request }) => {
      const found = questions.find(({ questionId }) => questionId === params.id);
      if (found === undefined) return problem(404, 'assessment.question-unknown');
      Object.assign(found, await request.json());
      return HttpResponse.json(found);
    },
  ),

  http.get('/api/marking-queue', () => HttpResponse.json(page([]))),
  // The mock knows how to show and mark choices; everything else is the server's.
  http.post<never, RehearseQuestion>('/api/question-rehearsals', async ({ request }) => {
    const { stem, body, picture } = await request.json();
    const { options = [] } = body as { options?: { optionId?: string; text: string }[] };
    const known = options.map((option) => ({ optionId: crypto.randomUUID(), ...option }));
    return HttpResponse.json<RehearsalView>({
      stem,
      picture: shownPicture(picture).picture,
      shown: { options: known.map(({ optionId, text }) => ({ optionId, text })) },
      body: { ...(body as object), options: known },
    });
  }),
  http.post<never, TryAnswer>('/api/question-rehearsals/answers', async ({ request }) => {
    const { question, answer } = await request.json();
    const { options = [] } = question.body as {
      options?: { optionId: string; correct: boolean }[];
    };
    const { optionIds = [] } = answer as { optionIds?: string[] };
    const right = options.filter(({ correct }) => correct).map(({ optionId }) => optionId);
    return HttpResponse.json<TriedAnswer>({
      share: [...right].sort().join() === [...optionIds].sort().join() ? 1 : 0,
      feedback: [],
      solution: { optionIds: right },
    });
  }),

  http.get<{ id: string }>('/api/quizzes/:id', ({ params }) => {
    const found = quizzes.find(({ quizId }) => quizId === params.id);
    return found ? HttpResponse.json(found) : problem(404, 'assessment.quiz-unknown');
  }),
  http.post<never, WriteQuiz>('/api/quizzes', async ({ request }) => {
    const { sections = [], conduct, ...asked } = await request.json();
    const stored: QuizView = {
      courseId: course.courseId,
      topics: [],
      questionCount: 10,
      shuffleOptions: true,
      scoring: 'ALL_OR_NOTHING',
      ...asked,
      sections: keptSections(sections),
      supplies: [],
      conduct: { ...usualConduct, ...(conduct && { practice: conduct.practice ?? false }) },
      quizId: crypto.randomUUID(),
      unitId: laoCaiDepartment.id,
      availableQuestions: 18,
      problems: [],
      revision: 1,
      updatedAt: new Date().toISOString(),
    };
    quizzes.push(stored);
    return HttpResponse.json(stored, { status: 201 });
  }),
  http.put<{ id: string }, WriteQuiz>('/api/quizzes/:id', async ({ params, request }) => {
    const found = quizzes.find(({ quizId }) => quizId === params.id);
    if (found === undefined) return problem(404, 'assessment.quiz-unknown');
    const { sections = [], ...asked } = await request.json();
    Object.assign(found, asked, {
      sections: keptSections(sections),
      revision: found.revision + 1,
    });
    return HttpResponse.json(found);
  }),
];

import { http, HttpResponse } from 'msw';
import type { Page } from '@/shared/api/page';
import type {
  AddItem,
  BeginCourse,
  DraftCourse,
  DraftCourseSummary,
  DraftLesson,
  DraftSection,
  DuplicateLesson,
  LessonView,
  MoveItem,
  OutlineView,
  Publication,
  PublicationCheck,
  PublishCourse,
  RenameSection,
} from '@/shared/api/schema';
import { moved } from '@/features/course-editor/outline';
import {
  course as seed,
  lessons as lessonSeed,
  publications as publicationSeed,
  quizzes,
} from '../authoringData';
import { problem } from '../problem';

const base = '/api/authoring/courses';

/** The state of the mock server; a test asks for a fresh one. */
export let authoring = fresh();

export function resetAuthoring() {
  authoring = fresh();
}

function fresh() {
  return {
    courses: [structuredClone(seed)],
    lessons: structuredClone(lessonSeed),
    publications: structuredClone(publicationSeed),
    removed: [] as { course: DraftCourse; lessons: DraftLesson[] }[],
  };
}

function courseOf(courseId: unknown): DraftCourse {
  const course = authoring.courses.find((each) => each.courseId === courseId);
  if (course === undefined) throw problem(404, 'content.unknown-course');
  return course;
}

function lessonOf(lessonId: unknown): DraftLesson {
  const lesson = authoring.lessons.find((each) => each.lessonId === lessonId);
  if (lesson === undefined) throw problem(404, 'content.unknown-lesson');
  return lesson;
}

/** The course with its lessons as they stand now. */
function view(course: DraftCourse): DraftCourse {
  const sections = course.sections.map((section): DraftSection => {
    const kept = section.lessons.map(({ lessonId }) => lessonId);
    const own = authoring.lessons
      .filter(({ sectionId }) => sectionId === section.sectionId)
      .toSorted((a, b) => order(kept, a.lessonId) - order(kept, b.lessonId));
    return {
      ...section,
      lessons: own.map(({ blocks, revision, ...lesson }) => ({
        ...lesson,
        blockKinds: blocks.map(({ type }) => type),
        changed: revision > 1 || lesson.title === 'Kinh tế số',
      })),
    };
  });
  return { ...course, sections };
}

function order(kept: readonly string[], id: string): number {
  const at = kept.indexOf(id);
  return at < 0 ? kept.length : at;
}

function changed(course: DraftCourse, change: Partial<DraftCourse> = {}) {
  Object.assign(course, change, { revision: course.revision + 1 });
  if (course.state === 'PUBLISHED') course.state = 'CHANGED';
  return HttpResponse.json(view(course));
}

function remember(course: DraftCourse, removal: DraftCourse['lastRemoval']) {
  authoring.removed.push({
    course: structuredClone(course),
    lessons: structuredClone(authoring.lessons),
  });
  course.lastRemoval = removal;
}

function emptyLesson(lessonId: string, sectionId: string, title: string): DraftLesson {
  return {
    lessonId,
    sectionId,
    title,
    estimatedMinutes: 5,
    required: true,
    completionRule: 'VIEWED',
    blocks: [],
    revision: 1,
    updatedAt: new Date().toISOString(),
  };
}

const outlineHandlers = [
  http.post<{ id: string }, AddItem>(`${base}/:id/sections`, async ({ params, request }) => {
    const course = courseOf(params.id);
    const { id = crypto.randomUUID(), title } = await request.json();
    return changed(course, {
      sections: [...view(course).sections, { sectionId: id, title, lessons: [] }],
    });
  }),
  http.put<{ id: string; section: string }, RenameSection>(
    `${base}/:id/sections/:section`,
    async ({ params, request }) => {
      const course = courseOf(params.id);
      const { title } = await request.json();
      return changed(course, {
        sections: view(course).sections.map((section) =>
          section.sectionId === params.section ? { ...section, title } : section,
        ),
      });
    },
  ),
  http.delete<{ id: string; section: string }>(`${base}/:id/sections/:section`, ({ params }) => {
    const course = courseOf(params.id);
    const section = course.sections.find(({ sectionId }) => sectionId === params.section);
    remember(course, { removalId: 'r1', kind: 'SECTION', title: section?.title ?? '' });
    authoring.lessons = authoring.lessons.filter(({ sectionId }) => sectionId !== params.section);
    return changed(course, {
      sections: course.sections.filter(({ sectionId }) => sectionId !== params.section),
    });
  }),
  http.post<{ id: string; section: string }, AddItem>(
    `${base}/:id/sections/:section/lessons`,
    async ({ params, request }) => {
      const { id = crypto.randomUUID(), title } = await request.json();
      authoring.lessons.push(emptyLesson(id, params.section, title));
      return changed(courseOf(params.id));
    },
  ),
  http.post<{ id: string; lesson: string }, DuplicateLesson>(
    `${base}/:id/lessons/:lesson/duplicate`,
    async ({ params, request }) => {
      const { id = crypto.randomUUID() } = await request.json();
      const original = lessonOf(params.lesson);
      authoring.lessons.push({
        ...structuredClone(original),
        lessonId: id,
        title: `${original.title} (bản sao)`,
      });
      return changed(courseOf(params.id));
    },
  ),
  http.delete<{ id: string; lesson: string }>(`${base}/:id/lessons/:lesson`, ({ params }) => {
    const course = courseOf(params.id);
    remember(course, { removalId: 'r1', kind: 'LESSON', title: lessonOf(params.lesson).title });
    authoring.lessons = authoring.lessons.filter(({ lessonId }) => lessonId !== params.lesson);
    return changed(course);
  }),
  http.post<{ id: string }, MoveItem>(`${base}/:id/moves`, async ({ params, request }) => {
    const course = courseOf(params.id);
    const move = await request.json();
    const sections = moved(view(course).sections, move);
    for (const section of sections)
      for (const { lessonId } of section.lessons) lessonOf(lessonId).sectionId = section.sectionId;
    return changed(course, { sections });
  }),
  http.post<{ id: string }>(`${base}/:id/undo`, ({ params }) => {
    const course = courseOf(params.id);
    const before = authoring.removed.pop();
    if (before === undefined) return problem(409, 'content.nothing-to-undo');
    authoring.lessons = before.lessons;
    return changed(course, { sections: before.course.sections, lastRemoval: undefined });
  }),
];

const lessonHandlers = [
  http.get<{ lesson: string }>(`${base}/:id/lessons/:lesson`, ({ params }) =>
    HttpResponse.json(lessonOf(params.lesson)),
  ),
  http.put<{ id: string; lesson: string }, DraftLesson>(
    `${base}/:id/lessons/:lesson`,
    async ({ params, request }) => {
      const lesson = lessonOf(params.lesson);
      const { revision, title, estimatedMinutes, required, completionRule, blocks } =
        await request.json();
      if (revision !== lesson.revision) {
        return problem(409, 'content.changed-elsewhere', { revision: lesson.revision });
      }
      Object.assign(lesson, { title, estimatedMinutes, required, completionRule, blocks });
      lesson.revision += 1;
      lesson.updatedAt = new Date().toISOString();
      changed(courseOf(params.id));
      return HttpResponse.json(lesson);
    },
  ),
];

const publicationHandlers = [
  http.get<{ id: string }>(`${base}/:id/checks`, ({ params }) => {
    const course = view(courseOf(params.id));
    const video = authoring.lessons.find(({ blocks }) =>
      blocks.some(({ type }) => type === 'VIDEO'),
    );
    const empty = authoring.lessons.filter(({ blocks }) => blocks.length === 0);
    return HttpResponse.json<PublicationCheck>({
      problems: [
        ...(video
          ? [
              {
                severity: 'WARNING' as const,
                code: 'content.video-without-captions',
                message: 'Video chưa có phụ đề.',
                lessonId: video.lessonId,
                blockId: video.blocks.find(({ type }) => type === 'VIDEO')?.blockId,
              },
            ]
          : []),
        ...empty.map(({ lessonId }) => ({
          severity: 'ERROR' as const,
          code: 'content.lesson-empty',
          message: 'Bài học chưa có nội dung.',
          lessonId,
        })),
      ],
      changes:
        course.state === 'PUBLISHED'
          ? []
          : [
              { kind: 'CHANGED', item: 'LESSON', title: 'Kinh tế số' },
              { kind: 'MOVED', item: 'SECTION', title: 'Ba trụ cột' },
            ],
    });
  }),
  http.get(`${base}/:id/publications`, () => HttpResponse.json(authoring.publications)),
  http.post<{ id: string }, PublishCourse>(
    `${base}/:id/publications`,
    async ({ params, request }) => {
      const course = courseOf(params.id);
      const { revision } = await request.json();
      if (revision !== course.revision) return problem(409, 'content.changed-elsewhere');
      const number = authoring.publications.length + 1;
      const version = {
        versionId: `v${number}`,
        number,
        publishedAt: new Date().toISOString(),
        publishedBy: 'Trần Quốc Đạt',
      };
      authoring.publications.unshift(version);
      Object.assign(course, { state: 'PUBLISHED', publishedVersion: version });
      return HttpResponse.json<Publication>(
        { versionId: version.versionId, number },
        { status: 201 },
      );
    },
  ),
  http.get<{ id: string }>(`${base}/:id/preview/outline`, ({ params }) => {
    const course = view(courseOf(params.id));
    return HttpResponse.json<OutlineView>({
      versionId: course.courseId,
      courseId: course.courseId,
      number: 0,
      title: course.title,
      sections: course.sections.map(({ sectionId, title, lessons }) => ({
        sectionId,
        title,
        lessons: lessons.map(({ blockKinds, ...lesson }) => ({ ...lesson, kinds: blockKinds })),
      })),
    });
  }),
  http.get<{ id: string; lesson: string }>(`${base}/:id/preview/lessons/:lesson`, ({ params }) => {
    const all = view(courseOf(params.id)).sections.flatMap(({ lessons }) => lessons);
    const at = all.findIndex(({ lessonId }) => lessonId === params.lesson);
    const { blocks, ...lesson } = lessonOf(params.lesson);
    return HttpResponse.json<LessonView>({
      ...lesson,
      previous: all[at - 1],
      next: all[at + 1],
      blocks: blocks.flatMap((block): LessonView['blocks'] => {
        const { blockId } = block;
        if (block.type === 'RICH_TEXT') return [block];
        if (block.type === 'IMAGE')
          return [
            { blockId, type: 'IMAGE', data: { ...block.data, url: '/mock-media/picture.svg' } },
          ];
        if (block.type === 'VIDEO')
          return [
            {
              blockId,
              type: 'VIDEO',
              data: {
                title: block.data.title,
                url: '/mock-media/film.mp4',
                contentType: 'video/mp4',
                posterUrl: '/mock-media/picture.svg',
              },
            },
          ];
        const quiz = quizzes.find(({ quizId }) => quizId === block.data.quizId);
        return quiz ? [{ blockId, type: 'QUIZ', data: { ...quiz, bank: quiz.unitId } }] : [];
      }),
    });
  }),
];

export const authoringHandlers = [
  http.get(base, ({ request }) => {
    const query = new URL(request.url).searchParams;
    const found = authoring.courses
      .map(view)
      .filter(({ title }) => title.toLowerCase().includes((query.get('q') ?? '').toLowerCase()))
      .filter(({ state }) => (query.get('state') ?? state) === state);
    return HttpResponse.json<Page<DraftCourseSummary>>({
      items: found.map((course) => ({
        ...course,
        publishedNumber: course.publishedVersion?.number,
        updatedAt: '2026-11-20T03:32:00Z',
        updatedBy: 'Trần Quốc Đạt',
        lessonCount: course.sections.flatMap(({ lessons }) => lessons).length,
      })),
      page: 0,
      size: 20,
      total: found.length,
    });
  }),
  http.post<never, BeginCourse>(base, async ({ request }) => {
    const { id = crypto.randomUUID(), title, language = 'vi' } = await request.json();
    const course: DraftCourse = {
      ...structuredClone(seed),
      courseId: id,
      title,
      language,
      summary: '',
      outcomes: [],
      audience: [],
      topics: [],
      sections: [],
      coverMediaId: undefined,
      coverUrl: undefined,
      publishedVersion: undefined,
      state: 'DRAFT',
      revision: 1,
    };
    authoring.courses.unshift(course);
    return HttpResponse.json(course, { status: 201 });
  }),
  http.get<{ id: string }>(`${base}/:id`, ({ params }) =>
    HttpResponse.json(view(courseOf(params.id))),
  ),
  http.put<{ id: string }, Partial<DraftCourse>>(
    `${base}/:id/settings`,
    async ({ params, request }) => {
      return changed(courseOf(params.id), await request.json());
    },
  ),
  ...outlineHandlers,
  ...lessonHandlers,
  ...publicationHandlers,
];

import type { DraftLessonSummary, DraftSection, MoveItem } from '@/shared/api/schema';

/** A line of the outline as it is drawn: a section, or a lesson below the nearest section above it. */
export type OutlineRow =
  | { kind: 'SECTION'; id: string; number: number; section: DraftSection }
  | { kind: 'LESSON'; id: string; number: string; sectionId: string; lesson: DraftLessonSummary };

export function rowsOf(sections: readonly DraftSection[]): OutlineRow[] {
  return sections.flatMap((section, index): OutlineRow[] => [
    { kind: 'SECTION', id: section.sectionId, number: index + 1, section },
    ...section.lessons.map((lesson, at): OutlineRow => {
      const number = `${index + 1}.${at + 1}`;
      return { kind: 'LESSON', id: lesson.lessonId, number, sectionId: section.sectionId, lesson };
    }),
  ]);
}

/** The move that dropping one row on another means, or nothing when it changes nothing. */
export function moveOnto(
  sections: readonly DraftSection[],
  draggedId: string,
  targetId: string,
): MoveItem | null {
  const rows = rowsOf(sections);
  const from = rows.findIndex(({ id }) => id === draggedId);
  const to = rows.findIndex(({ id }) => id === targetId);
  const dragged = rows[from];
  if (dragged === undefined || to < 0 || from === to) return null;
  const others = rows.filter(({ id }) => id !== draggedId);
  const move =
    dragged.kind === 'SECTION'
      ? sectionAt(dragged.id, others, to)
      : lessonAt(dragged.id, others, to);
  return move !== null && changes(sections, move) ? move : null;
}

function sectionAt(id: string, others: OutlineRow[], to: number): MoveItem {
  const above = others.slice(0, to).filter(({ kind }) => kind === 'SECTION');
  return { item: 'SECTION', id, position: above.length };
}

function lessonAt(id: string, others: OutlineRow[], to: number): MoveItem | null {
  // Nothing stands above the first section, so a lesson dropped there becomes its first.
  const above = others.slice(0, Math.max(1, to));
  const header = above.findLastIndex(({ kind }) => kind === 'SECTION');
  const section = above[header];
  if (section === undefined) return null;
  return { item: 'LESSON', id, toSectionId: section.id, position: above.length - header - 1 };
}

/** One step up or down; a lesson at the edge of its section goes on into the next one. */
export function step(
  sections: readonly DraftSection[],
  id: string,
  direction: 'UP' | 'DOWN',
): MoveItem | null {
  const by = direction === 'UP' ? -1 : 1;
  const at = sections.findIndex(({ sectionId }) => sectionId === id);
  if (at >= 0)
    return within(at + by, sections.length) ? { item: 'SECTION', id, position: at + by } : null;
  const home = sections.findIndex(({ lessons }) => lessons.some(({ lessonId }) => lessonId === id));
  const section = sections[home];
  if (section === undefined) return null;
  const position = section.lessons.findIndex(({ lessonId }) => lessonId === id) + by;
  if (within(position, section.lessons.length)) {
    return { item: 'LESSON', id, toSectionId: section.sectionId, position };
  }
  const next = sections[home + by];
  if (next === undefined) return null;
  const edge = direction === 'UP' ? next.lessons.length : 0;
  return { item: 'LESSON', id, toSectionId: next.sectionId, position: edge };
}

/** The outline after a move, shown at once while the server is told. */
export function moved(sections: readonly DraftSection[], move: MoveItem): DraftSection[] {
  if (move.item === 'SECTION') {
    const section = sections.find(({ sectionId }) => sectionId === move.id);
    if (section === undefined) return [...sections];
    return sections.filter((each) => each !== section).toSpliced(move.position, 0, section);
  }
  const lesson = sections
    .flatMap(({ lessons }) => lessons)
    .find((each) => each.lessonId === move.id);
  if (lesson === undefined) return [...sections];
  return sections.map((section) => {
    const lessons = section.lessons.filter((each) => each !== lesson);
    const into = section.sectionId === move.toSectionId;
    return { ...section, lessons: into ? lessons.toSpliced(move.position, 0, lesson) : lessons };
  });
}

function changes(sections: readonly DraftSection[], move: MoveItem): boolean {
  const order = (list: readonly DraftSection[]) =>
    rowsOf(list)
      .map(({ id }) => id)
      .join();
  return order(sections) !== order(moved(sections, move));
}

function within(position: number, length: number): boolean {
  return position >= 0 && position < length;
}

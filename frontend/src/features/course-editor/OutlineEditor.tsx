import { useState } from 'react';
import {
  closestCenter,
  DndContext,
  MeasuringStrategy,
  PointerSensor,
  useSensor,
  useSensors,
  type Announcements,
  type DragEndEvent,
} from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { IconListTree, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DraftCourse, MoveItem } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { moveOnto, rowsOf, step, type OutlineRow } from './outline';
import { LessonRow } from './LessonRow';
import { SectionRow } from './SectionRow';
import { TitleForm } from './TitleForm';
import type { OutlineActions } from './useOutlineActions';
import classes from './Outline.module.css';

interface OutlineEditorProps {
  course: DraftCourse;
  actions: OutlineActions;
}

/** Sections and lessons in their order; rows are dragged, or moved by keys and menu. */
export function OutlineEditor({ course, actions }: OutlineEditorProps) {
  const { t } = useTranslation('course-editor');
  const [dragged, setDragged] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const [said, setSaid] = useState('');
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
  const editable = course.abilities.includes('EDIT');
  const rows = rowsOf(course.sections).filter((row) => !isInside(row, dragged));

  const move = (wanted: MoveItem | null, title: string) => {
    if (wanted === null) return;
    setSaid(t('outline.moved', { title }));
    actions.move(wanted);
  };
  const drop = ({ active, over }: DragEndEvent) => {
    setDragged(null);
    if (over === null) return;
    const id = String(active.id);
    move(moveOnto(course.sections, id, String(over.id)), titleOf(rows, id));
  };

  const shared = (row: OutlineRow) => ({
    editable,
    actions,
    sections: course.sections,
    onStep: (direction: 'UP' | 'DOWN') =>
      move(step(course.sections, row.id, direction), titleOf(rows, row.id)),
    mayStep: (direction: 'UP' | 'DOWN') => step(course.sections, row.id, direction) !== null,
    onMove: (wanted: MoveItem) => move(wanted, titleOf(rows, row.id)),
  });

  return (
    <div className={classes.outline}>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {rows.length === 0 && !adding && (
        <EmptyState
          icon={<IconListTree />}
          title={t('outline.empty')}
          action={
            editable && (
              <Button icon={<IconPlus />} onClick={() => setAdding(true)}>
                {t('outline.addSection')}
              </Button>
            )
          }
        >
          {t('outline.emptyHint')}
        </EmptyState>
      )}
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        measuring={{ droppable: { strategy: MeasuringStrategy.Always } }}
        accessibility={{ announcements: silent, screenReaderInstructions: { draggable: '' } }}
        onDragStart={({ active }) => setDragged(String(active.id))}
        onDragCancel={() => setDragged(null)}
        onDragEnd={drop}
      >
        <SortableContext items={rows.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
          <ol className={classes.rows} aria-label={t('outline.title')}>
            {rows.map((row) =>
              row.kind === 'SECTION' ? (
                <SectionRow key={row.id} row={row} {...shared(row)} />
              ) : (
                <LessonRow key={row.id} row={row} courseId={course.courseId} {...shared(row)} />
              ),
            )}
          </ol>
        </SortableContext>
      </DndContext>
      {editable &&
        (adding ? (
          <TitleForm
            label={t('outline.sectionName')}
            action={t('outline.addSection')}
            onSave={async (title) => {
              await actions.addSection(title);
              setAdding(false);
            }}
            onCancel={() => setAdding(false)}
          />
        ) : (
          rows.length > 0 && (
            <Button tone="secondary" icon={<IconPlus />} onClick={() => setAdding(true)}>
              {t('outline.addSection')}
            </Button>
          )
        ))}
    </div>
  );
}

/** While a section is dragged its own lessons are put away. */
function isInside(row: OutlineRow, dragged: string | null): boolean {
  return row.kind === 'LESSON' && row.sectionId === dragged;
}

function titleOf(rows: readonly OutlineRow[], id: string): string {
  const row = rows.find((each) => each.id === id);
  if (row === undefined) return '';
  return row.kind === 'SECTION' ? row.section.title : row.lesson.title;
}

// What happens is said once, in our own words, by the status above.
const silent: Announcements = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};

import { useDraggable } from '@dnd-kit/core';
import classes from './DragWords.module.css';

interface DragWordProps {
  id: number;
  text: string;
  used: boolean;
}

/** A word for the pointer to drag; everybody else chooses it from the list in a gap. */
export function DragWord({ id, text, used }: DragWordProps) {
  const { setNodeRef, listeners, transform, isDragging } = useDraggable({ id: String(id) });
  return (
    <li
      ref={setNodeRef}
      {...listeners}
      className={classes.word}
      data-used={used || undefined}
      data-dragging={isDragging || undefined}
      style={
        transform === null
          ? undefined
          : { transform: `translate(${transform.x}px, ${transform.y}px)` }
      }
    >
      {text}
    </li>
  );
}

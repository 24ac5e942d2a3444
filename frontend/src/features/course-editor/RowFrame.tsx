import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconDots, IconGripVertical } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DraftSection, MoveItem } from '@/shared/api/schema';
import { IconButton } from '@/ui/Button/IconButton';
import type { OutlineRow } from './outline';
import type { OutlineActions } from './useOutlineActions';
import classes from './Outline.module.css';

export interface RowProps {
  editable: boolean;
  actions: OutlineActions;
  sections: readonly DraftSection[];
  onStep: (direction: 'UP' | 'DOWN') => void;
  mayStep: (direction: 'UP' | 'DOWN') => boolean;
  onMove: (move: MoveItem) => void;
}

interface RowFrameProps extends RowProps {
  row: OutlineRow;
  title: string;
  tools?: ReactNode;
  menu: ReactNode;
  below: ReactNode;
  children: ReactNode;
}

/** What every row of the outline has: a handle to drag, which also answers the arrow keys, and a menu. */
export function RowFrame({
  row,
  title,
  editable,
  onStep,
  mayStep,
  tools,
  menu,
  below,
  children,
}: RowFrameProps) {
  const { t } = useTranslation('course-editor');
  const { setNodeRef, listeners, transform, transition, isDragging } = useSortable({
    id: row.id,
    disabled: !editable,
  });
  const handle = useRef<HTMLButtonElement>(null);

  const press = (event: KeyboardEvent) => {
    const direction = ({ ArrowUp: 'UP', ArrowDown: 'DOWN' } as const)[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    onStep(direction);
    // A browser takes the focus from what moves in the page; the next press must reach it again.
    requestAnimationFrame(() => handle.current?.focus());
  };

  return (
    <li
      ref={setNodeRef}
      className={classes.row}
      data-kind={row.kind}
      data-dragging={isDragging || undefined}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      <div className={classes.line}>
        {editable && (
          <IconButton
            ref={handle}
            size="small"
            className={classes.handle}
            label={t('outline.handle', { title })}
            icon={<IconGripVertical />}
            {...listeners}
            onKeyDown={press}
          />
        )}
        <div className={classes.words}>{children}</div>
        {tools && <div className={classes.tools}>{tools}</div>}
        {editable && (
          <Menu position="bottom-end">
            <Menu.Target>
              <IconButton
                size="small"
                label={t('outline.actions', { title })}
                icon={<IconDots />}
              />
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item
                leftSection={<IconArrowUp size={18} />}
                disabled={!mayStep('UP')}
                onClick={() => onStep('UP')}
              >
                {t('outline.up')}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconArrowDown size={18} />}
                disabled={!mayStep('DOWN')}
                onClick={() => onStep('DOWN')}
              >
                {t('outline.down')}
              </Menu.Item>
              {menu}
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
      {below}
    </li>
  );
}

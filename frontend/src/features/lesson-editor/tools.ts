import type { ChainedCommands, Editor } from '@tiptap/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBlockquote,
  IconBold,
  IconCode,
  IconColumnInsertRight,
  IconColumnRemove,
  IconH2,
  IconH3,
  IconItalic,
  IconLineDashed,
  IconLink,
  IconList,
  IconListNumbers,
  IconRowInsertBottom,
  IconRowRemove,
  IconTableMinus,
  IconTablePlus,
  IconTableRow,
  IconUnderline,
} from '@tabler/icons-react';

export type ToolName =
  | 'bold'
  | 'italic'
  | 'underline'
  | 'code'
  | 'link'
  | 'heading2'
  | 'heading3'
  | 'bulletList'
  | 'orderedList'
  | 'blockquote'
  | 'rule'
  | 'table'
  | 'undo'
  | 'redo'
  | 'rowBelow'
  | 'columnRight'
  | 'headerRow'
  | 'deleteRow'
  | 'deleteColumn'
  | 'deleteTable';

export interface Tool {
  name: ToolName;
  icon: typeof IconBold;
  keys?: string;
  /** The tool is on or off where the cursor stands. */
  toggles?: boolean;
  startsGroup?: boolean;
  isActive?: (editor: Editor) => boolean;
  /** What it does; the link asks for its address first. */
  run?: (chain: ChainedCommands) => ChainedCommands;
}

function toggle(
  name: ToolName,
  icon: typeof IconBold,
  keys: string,
  run: (chain: ChainedCommands) => ChainedCommands,
  isActive: (editor: Editor) => boolean = (editor) => editor.isActive(name),
): Tool {
  return { name, icon, keys, run, isActive, toggles: true };
}

export const tools: readonly Tool[] = [
  toggle('bold', IconBold, 'Ctrl+B', (chain) => chain.toggleBold()),
  toggle('italic', IconItalic, 'Ctrl+I', (chain) => chain.toggleItalic()),
  toggle('underline', IconUnderline, 'Ctrl+U', (chain) => chain.toggleUnderline()),
  toggle('code', IconCode, 'Ctrl+E', (chain) => chain.toggleCode()),
  { name: 'link', icon: IconLink, toggles: true, isActive: (editor) => editor.isActive('link') },
  {
    ...toggle(
      'heading2',
      IconH2,
      'Ctrl+Alt+2',
      (chain) => chain.toggleHeading({ level: 2 }),
      (editor) => editor.isActive('heading', { level: 2 }),
    ),
    startsGroup: true,
  },
  toggle(
    'heading3',
    IconH3,
    'Ctrl+Alt+3',
    (chain) => chain.toggleHeading({ level: 3 }),
    (editor) => editor.isActive('heading', { level: 3 }),
  ),
  toggle('bulletList', IconList, 'Ctrl+Shift+8', (chain) => chain.toggleBulletList()),
  toggle('orderedList', IconListNumbers, 'Ctrl+Shift+7', (chain) => chain.toggleOrderedList()),
  toggle('blockquote', IconBlockquote, 'Ctrl+Shift+B', (chain) => chain.toggleBlockquote()),
  {
    name: 'table',
    icon: IconTablePlus,
    startsGroup: true,
    run: (chain) => chain.insertTable({ rows: 3, cols: 3, withHeaderRow: true }),
  },
  { name: 'rule', icon: IconLineDashed, run: (chain) => chain.setHorizontalRule() },
  {
    name: 'undo',
    icon: IconArrowBackUp,
    keys: 'Ctrl+Z',
    startsGroup: true,
    run: (chain) => chain.undo(),
  },
  { name: 'redo', icon: IconArrowForwardUp, keys: 'Ctrl+Shift+Z', run: (chain) => chain.redo() },
];

/** Shown while the cursor is in a table. */
export const tableTools: readonly Tool[] = [
  {
    name: 'rowBelow',
    icon: IconRowInsertBottom,
    startsGroup: true,
    run: (chain) => chain.addRowAfter(),
  },
  { name: 'columnRight', icon: IconColumnInsertRight, run: (chain) => chain.addColumnAfter() },
  { name: 'headerRow', icon: IconTableRow, run: (chain) => chain.toggleHeaderRow() },
  { name: 'deleteRow', icon: IconRowRemove, run: (chain) => chain.deleteRow() },
  { name: 'deleteColumn', icon: IconColumnRemove, run: (chain) => chain.deleteColumn() },
  { name: 'deleteTable', icon: IconTableMinus, run: (chain) => chain.deleteTable() },
];

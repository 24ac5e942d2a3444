import { useRef, useState, type KeyboardEvent } from 'react';
import { useEditorState, type Editor } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/ui/Button/IconButton';
import { LinkDialog } from './LinkDialog';
import { tableTools, tools, type Tool } from './tools';
import classes from './RichTextEditor.module.css';

interface RichTextToolbarProps {
  editor: Editor;
  label: string;
}

/** The tools of a text: one stop for Tab, arrows between them, and each with its own key where it has one. */
export function RichTextToolbar({ editor, label }: RichTextToolbarProps) {
  const { t } = useTranslation('lesson-editor');
  const bar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState('bold');
  const [linking, setLinking] = useState(false);
  const state = useEditorState({ editor, selector: ({ editor: now }) => stateOf(now) });
  const shown = state.inTable ? [...tools, ...tableTools] : tools;

  const press = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons.at((at + by) % buttons.length)?.focus();
  };

  const use = (tool: Tool) => {
    if (tool.name === 'link') setLinking(true);
    else tool.run?.(editor.chain().focus()).run();
  };

  return (
    <>
      {/* The buttons inside take the focus; the bar only leads the arrows from one to the next. */}
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus */}
      <div
        ref={bar}
        role="toolbar"
        aria-label={label}
        className={classes.toolbar}
        onKeyDown={press}
      >
        {shown.map((tool) => (
          <IconButton
            key={tool.name}
            size="small"
            className={tool.startsGroup ? classes.startsGroup : ''}
            label={withKeys(t(`tools.${tool.name}`), tool.keys)}
            icon={<tool.icon />}
            tabIndex={tool.name === stop ? 0 : -1}
            aria-pressed={tool.toggles ? state.active.includes(tool.name) : undefined}
            onFocus={() => setStop(tool.name)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => use(tool)}
          />
        ))}
      </div>
      <LinkDialog editor={editor} opened={linking} onClose={() => setLinking(false)} />
    </>
  );
}

function stateOf(editor: Editor) {
  return {
    inTable: editor.isActive('table'),
    active: tools.filter(({ isActive }) => isActive?.(editor)).map(({ name }) => name),
  };
}

function withKeys(label: string, keys: string | undefined): string {
  return keys === undefined ? label : `${label} (${keys})`;
}

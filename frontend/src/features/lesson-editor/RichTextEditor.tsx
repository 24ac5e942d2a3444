import { EditorContent, useEditor } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import type { Doc } from '@/shared/api/schema';
import { asContent, extensions, toDoc } from './richText';
import { RichTextToolbar } from './RichTextToolbar';
import classes from './RichTextEditor.module.css';

interface RichTextEditorProps {
  label: string;
  document: Doc;
  onChange: (document: Doc) => void;
}

/** Writes a document of headings, lists, tables and links; the server accepts exactly what it offers. */
export function RichTextEditor({ label, document, onChange }: RichTextEditorProps) {
  const { t } = useTranslation('lesson-editor');
  const editor = useEditor({
    extensions,
    content: asContent(document),
    injectCSS: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        class: classes.text ?? '',
        'data-placeholder': t('text.placeholder'),
      },
    },
    onUpdate: ({ editor: changed }) => onChange(toDoc(changed)),
  });
  return (
    <div className={classes.editor}>
      <RichTextToolbar editor={editor} label={t('text.toolbar', { label })} />
      <EditorContent editor={editor} />
    </div>
  );
}

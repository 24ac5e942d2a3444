import type { Content, Editor } from '@tiptap/core';
import { TableKit } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';
import type { Doc, DocNode } from '@/shared/api/contract';
import { allowedLink } from '@/shared/lib/links';

/** What can be written: the server knows the same nodes and marks and no others. */
export const extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    strike: false,
    link: {
      openOnClick: false,
      defaultProtocol: 'https',
      isAllowedUri: (url) => allowedLink(url) !== null,
      HTMLAttributes: { target: null, rel: null },
    },
  }),
  TableKit.configure({ table: { resizable: false } }),
];

export const emptyDoc: Doc = { type: 'doc', content: [{ type: 'paragraph' }] };

export function asContent(document: Doc): Content {
  return document.content.length === 0 ? emptyDoc : document;
}

/** The document as it is now, without what only the editor needs. */
export function toDoc(editor: Editor): Doc {
  // The extensions above make the nodes of Doc and no others.
  const { content } = editor.getJSON() as { content?: DocNode[] };
  return { type: 'doc', content: (content ?? []).map(plain) };
}

const keptAttributes = ['level', 'start', 'colspan', 'rowspan', 'href'] as const;

function plain(node: DocNode): DocNode {
  return {
    type: node.type,
    ...kept(node.attrs),
    ...(node.text !== undefined && { text: node.text }),
    ...(node.marks && {
      marks: node.marks.map((mark) => ({ type: mark.type, ...kept(mark.attrs) })),
    }),
    ...(node.content && { content: node.content.map(plain) }),
  };
}

function kept(attrs: Record<string, unknown> | undefined) {
  const entries = keptAttributes
    .map((name) => [name, attrs?.[name]] as const)
    .filter(([, value]) => value !== undefined && value !== null);
  return entries.length === 0 ? {} : { attrs: Object.fromEntries(entries) };
}

import type { Content, Editor } from '@tiptap/core';
import { TableKit } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';
import type { Doc, DocNode } from '@/shared/api/schema';
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

const keptAttributes = ['level', 'start', 'colspan', 'rowspan'] as const;

function plain(node: DocNode): DocNode {
  return {
    type: node.type,
    ...attributesOf(node.attrs),
    ...(node.text !== undefined && { text: node.text }),
    ...(node.marks && {
      marks: node.marks.map(({ type, attrs }) => ({
        type,
        ...(attrs && { attrs: { href: attrs.href } }),
      })),
    }),
    ...(node.content && { content: node.content.map(plain) }),
  };
}

function attributesOf(attrs: DocNode['attrs']): Pick<DocNode, 'attrs'> {
  // The editor writes null for what it does not know, which the type cannot tell.
  const kept = keptAttributes.flatMap((name) =>
    typeof attrs?.[name] === 'number' ? [[name, attrs[name]] as const] : [],
  );
  return kept.length === 0 ? {} : { attrs: Object.fromEntries(kept) };
}

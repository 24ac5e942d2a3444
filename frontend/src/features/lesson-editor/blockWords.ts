import type { Block, DocNode } from '@/shared/api/schema';

/** The words of a block, to recognise it by. */
export function wordsOf(block: Block): string {
  switch (block.type) {
    case 'RICH_TEXT':
      return block.data.document.content.map(textOf).filter(Boolean).join(' · ');
    case 'IMAGE':
      return [block.data.alt, block.data.caption].filter(Boolean).join(' · ');
    case 'VIDEO':
      return block.data.title;
    case 'QUIZ':
      return '';
  }
}

function textOf(node: DocNode): string {
  if (node.text !== undefined) return node.text;
  const between = node.content?.some(({ type }) => type === 'text') ? '' : ' ';
  return (node.content ?? []).map(textOf).join(between);
}

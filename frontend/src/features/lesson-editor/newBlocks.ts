import type { Block, Doc, MediaView } from '@/shared/api/schema';
import { newId } from '@/shared/api/retry';

const emptyDocument: Doc = { type: 'doc', content: [{ type: 'paragraph' }] };

export function newText(): Block {
  return { blockId: newId(), type: 'RICH_TEXT', data: { document: emptyDocument } };
}

export function newImage({ id }: MediaView): Block {
  return { blockId: newId(), type: 'IMAGE', data: { mediaId: id, alt: '', decorative: false } };
}

export function newVideo({ id, fileName }: MediaView): Block {
  const title = fileName.replace(/\.[^.]+$/, '').replace(/[-_]+/g, ' ');
  return { blockId: newId(), type: 'VIDEO', data: { mediaId: id, title } };
}

export function newQuiz(quizId: string): Block {
  return { blockId: newId(), type: 'QUIZ', data: { quizId } };
}

export function copyOf(block: Block): Block {
  return { ...block, blockId: newId() };
}

/** The blocks with one of them moved by a place. */
export function shifted(blocks: readonly Block[], index: number, by: 1 | -1): Block[] {
  const block = blocks[index];
  const target = index + by;
  if (block === undefined || target < 0 || target >= blocks.length) return [...blocks];
  return blocks.toSpliced(index, 1).toSpliced(target, 0, block);
}

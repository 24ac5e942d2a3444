import { Suspense } from 'react';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import type { EditorProps } from './kind';
import { kinds } from './kinds';

/** Whatever the type of the question, the fields to write it. */
export function EditorBody(props: EditorProps) {
  const { Editor } = kinds[props.type];
  return (
    <Suspense fallback={<Skeleton height="12rem" />}>
      <Editor {...props} />
    </Suspense>
  );
}

import { Suspense } from 'react';
import type { PlayerProps } from './kind';
import { kinds } from './kinds';

/** Whatever the type of the question, the fields to answer it. */
export function PlayerBody(props: PlayerProps) {
  const { Player } = kinds[props.question.type];
  return (
    <Suspense fallback={null}>
      <Player {...props} />
    </Suspense>
  );
}

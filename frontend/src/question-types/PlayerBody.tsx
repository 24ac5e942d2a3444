import { Suspense } from 'react';
import type { PlayerProps } from './kind';
import { kinds } from './kinds';
import classes from './players.module.css';

/** Whatever the type of the question, the fields to answer it. */
export function PlayerBody(props: PlayerProps) {
  const { Player } = kinds[props.question.type];
  return (
    <Suspense fallback={null}>
      <div className={classes.player}>
        <Player {...props} />
      </div>
    </Suspense>
  );
}

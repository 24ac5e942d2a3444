import { useEffect, useEffectEvent, useState } from 'react';

/** Runs something once after a while, unless it is held; releasing starts the while anew. */
export function useDeadline(milliseconds: number, run: () => void) {
  const [held, setHeld] = useState(false);
  const expire = useEffectEvent(run);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => expire(), milliseconds);
    return () => clearTimeout(timer);
  }, [held, milliseconds]);
  return { hold: () => setHeld(true), release: () => setHeld(false) };
}

import { useEffect, useEffectEvent, useState } from 'react';
import type { AttemptView } from '@/shared/api/schema';

/** Seconds until the server's deadline by the server's clock, or null without one; ticks each second. */
export function useTimeLeft(attempt: AttemptView, onOver: () => void): number | null {
  const [offset] = useState(() => Date.parse(attempt.serverNow) - Date.now());
  const deadline = attempt.deadlineAt === undefined ? null : Date.parse(attempt.deadlineAt);
  const left = () =>
    deadline === null ? null : Math.max(0, (deadline - Date.now() - offset) / 1_000);
  const [seconds, setSeconds] = useState(left);
  const tick = useEffectEvent(() => setSeconds(left()));
  useEffect(() => {
    if (deadline === null) return undefined;
    const timer = setInterval(() => tick(), 1_000);
    return () => clearInterval(timer);
  }, [deadline]);
  const tellOnce = useEffectEvent(onOver);
  const over = seconds === 0;
  useEffect(() => {
    if (over) tellOnce();
  }, [over]);
  return seconds === null ? null : Math.ceil(seconds);
}

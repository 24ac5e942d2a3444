import { useEffect, useState } from 'react';
import type { AttemptView } from '@/shared/api/schema';

/** Seconds until the server's deadline by the server's clock, or null without one; ticks each second. */
export function useTimeLeft(attempt: AttemptView, onOver: () => void): number | null {
  const [offset] = useState(() => Date.parse(attempt.serverNow) - Date.now());
  const deadline = attempt.deadlineAt === undefined ? null : Date.parse(attempt.deadlineAt);
  const left = () =>
    deadline === null ? null : Math.max(0, (deadline - Date.now() - offset) / 1_000);
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    if (deadline === null) return;
    const timer = setInterval(() => setSeconds(left()), 1_000);
    return () => clearInterval(timer);
  });
  const over = seconds === 0;
  useEffect(() => {
    if (over) onOver();
    // Told once, when the time is over.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [over]);
  return seconds === null ? null : Math.ceil(seconds);
}

import { useEffect, useRef, type RefObject } from 'react';
import type { ProgressJournal } from './journal';

const pulse = 15;
const leastSeconds = 2;

/** Notes that a lesson was opened, how long it was in view, and that its end was reached; the result marks the end of the content. */
export function useStudy(
  journal: ProgressJournal,
  lessonId: string,
): RefObject<HTMLDivElement | null> {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    journal.add({ lessonId, type: 'OPENED' });
    return countActiveSeconds((seconds) =>
      journal.add({ lessonId, type: 'ACTIVE_SECONDS', seconds }),
    );
  }, [journal, lessonId]);
  useEffect(() => {
    const mark = end.current;
    if (mark === null) return;
    return whenSeen(mark, () => journal.add({ lessonId, type: 'VIEWED_TO_END' }));
  }, [journal, lessonId]);
  return end;
}

function countActiveSeconds(tell: (seconds: number) => void): () => void {
  let seconds = 0;
  const report = () => {
    if (seconds > 0) tell(seconds);
    seconds = 0;
  };
  const timer = setInterval(() => {
    if (document.visibilityState !== 'visible') return;
    seconds += 1;
    if (seconds >= pulse) report();
  }, 1_000);
  return () => {
    clearInterval(timer);
    report();
  };
}

/** Tells once, when the mark has stayed in view for a moment; a page that merely flies past does not count. */
function whenSeen(mark: Element, tell: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new IntersectionObserver((entries) => {
    clearTimeout(timer);
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    timer = setTimeout(() => {
      observer.disconnect();
      tell();
    }, leastSeconds * 1_000);
  });
  observer.observe(mark);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}

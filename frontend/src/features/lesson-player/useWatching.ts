import { useRef, type KeyboardEvent } from 'react';
import type { ProgressJournal } from './journal';

interface Watching {
  journal: ProgressJournal | undefined;
  lessonId: string;
  blockId: string;
  /** Seconds into the film where the learner stopped. */
  resumeAt: number;
}

const longestInterval = 10;
const jumps: Record<string, number> = { ArrowLeft: -5, ArrowRight: 5, j: -10, l: 10 };

/** Notes which seconds of a film were really played: from where it ran to where it stopped, jumped or ended. */
export function useWatching({ journal, lessonId, blockId, resumeAt }: Watching) {
  const film = useRef<HTMLVideoElement>(null);
  const from = useRef<number | null>(null);

  const note = (to: number) => {
    const start = from.current;
    if (start === null || film.current === null || to - start < 0.5) return;
    const seconds = Math.round(film.current.duration);
    journal?.add({ lessonId, blockId, type: 'VIDEO_INTERVAL', from: start, to, seconds });
    from.current = to;
  };
  const stop = () => {
    if (film.current !== null) note(film.current.currentTime);
    from.current = null;
  };
  const seek = (to: number) => {
    if (film.current !== null) film.current.currentTime = to;
  };
  const handlers = {
    onLoadedMetadata: () => {
      const length = film.current?.duration ?? 0;
      if (resumeAt > 5 && resumeAt < length - 5) seek(resumeAt);
    },
    onPlaying: () => {
      from.current = film.current?.currentTime ?? null;
    },
    onTimeUpdate: () => {
      const now = film.current?.currentTime ?? 0;
      if (from.current === null) return;
      // A jump moves the time by more than playing does; what was played before it was noted when it began.
      if (now < from.current || now - from.current > longestInterval * 2.5) from.current = now;
      else if (now - from.current >= longestInterval) note(now);
    },
    onSeeking: () => {
      from.current = null;
    },
    onSeeked: () => {
      if (film.current !== null && !film.current.paused) from.current = film.current.currentTime;
    },
    onPause: stop,
    onEnded: stop,
    onKeyDown: (event: KeyboardEvent) => {
      const jump = jumps[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (jump === undefined || film.current === null) return;
      event.preventDefault();
      event.stopPropagation();
      seek(Math.max(0, film.current.currentTime + jump));
    },
  };
  return { film, handlers, seek };
}

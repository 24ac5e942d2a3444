import { useEffect, useRef } from 'react';
import type { PaperQuestion } from '@/shared/api/schema';

/** Fetches the pictures of all questions at the start and holds on to them, so that a lost connection hides none of those to come. */
export function useKeptPictures(questions: readonly PaperQuestion[]): void {
  const kept = useRef<HTMLImageElement[]>([]);
  useEffect(() => {
    kept.current = questions.flatMap(({ picture }) => {
      if (picture?.url == null) return [];
      const image = new Image();
      // What the learner reads now comes first.
      image.fetchPriority = 'low';
      image.src = picture.url;
      return [image];
    });
  }, [questions]);
}

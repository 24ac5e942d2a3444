import { useEffect, useState, useSyncExternalStore } from 'react';
import { api } from '@/shared/api/client';
import type { AttemptView } from '@/shared/api/schema';
import { Answers } from './answers';

/** The answers of the attempt, kept safe while the page is open. */
export function useAnswers(attempt: AttemptView) {
  const [answers] = useState(
    () =>
      new Answers(localStorage, `hocso.answers.${attempt.attemptId}`, attempt, (no, answer) =>
        api.put(`/api/attempts/${attempt.attemptId}/answers/${no}`, answer),
      ),
  );
  useEffect(() => {
    const online = () => void answers.flush();
    window.addEventListener('online', online);
    return () => window.removeEventListener('online', online);
  }, [answers]);
  const given = useSyncExternalStore(answers.subscribe, answers.current);
  const state = useSyncExternalStore(answers.subscribe, answers.saveState);
  return { answers, given, state };
}

import { useEffect, useState, useSyncExternalStore } from 'react';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import { presentPerson } from '@/shared/api/me';
import type { AttemptView, SavedAnswer } from '@/shared/api/schema';
import { Answers } from './answers';
import { deviceId } from './device';
import { attemptQuery, journalQuery } from './quiz.queries';

/** The answers of the attempt, kept safe while the page is open and after. */
export function useAnswers(attempt: AttemptView, accountId: string) {
  const queryClient = useQueryClient();
  const { data: journal } = useSuspenseQuery(journalQuery(accountId, attempt.attemptId));
  const [answers] = useState(() => {
    const uri = `/api/attempts/${attempt.attemptId}`;
    const server = {
      send: async (no: number, { answer, flagged, lease, seq }: Sent) => {
        const saved = await api.put<SavedAnswer>(`${uri}/answers/${no}`, {
          answer,
          flagged,
          lease,
          seq,
          deviceId: deviceId(),
        });
        // The time may have been extended since the page was opened.
        queryClient.setQueryData(
          attemptQuery(attempt.attemptId).queryKey,
          (known) => known && { ...known, deadlineAt: saved.deadlineAt },
        );
        return saved;
      },
      hold: () => api.put<AttemptView>(`${uri}/device`, { deviceId: deviceId() }),
    };
    return new Answers(journal, attempt, server, () => presentPerson() === accountId);
  });
  useEffect(() => {
    const online = () => answers.wake();
    const shown = () => {
      if (document.visibilityState === 'visible') answers.wake();
    };
    void answers.begin();
    window.addEventListener('online', online);
    document.addEventListener('visibilitychange', shown);
    return () => {
      window.removeEventListener('online', online);
      document.removeEventListener('visibilitychange', shown);
    };
  }, [answers]);
  const given = useSyncExternalStore(answers.subscribe, answers.current);
  const state = useSyncExternalStore(answers.subscribe, answers.saveState);
  const unsent = useSyncExternalStore(answers.subscribe, answers.unsent);
  return { answers, given, state, unsent };
}

type Sent = Parameters<ConstructorParameters<typeof Answers>[2]['send']>[1];

import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { ProgressView } from '@/shared/api/schema';
import { useMe } from '@/shared/api/me';
import { ProgressJournal, type SaveState } from './journal';
import { progressQuery } from './player.queries';

/** The journal of this learner in this course, sent whenever there is a connection and before the page goes away. */
export function useJournal(enrolmentId: string): ProgressJournal {
  const queryClient = useQueryClient();
  const accountId = useMe()?.accountId ?? '';
  const journal = useMemo(
    () =>
      new ProgressJournal(
        localStorage,
        `hocso.progress.${accountId}.${enrolmentId}.`,
        (events, lastWords) =>
          api.post<ProgressView>(
            `/api/enrolments/${enrolmentId}/progress-events`,
            { events, sentAt: new Date().toISOString() },
            { keepalive: lastWords },
          ),
        (progress) => queryClient.setQueryData(progressQuery(enrolmentId).queryKey, progress),
      ),
    [accountId, enrolmentId, queryClient],
  );
  useEffect(() => {
    const online = () => void journal.flush();
    const hidden = () => {
      if (document.visibilityState === 'hidden') void journal.flush(true);
    };
    window.addEventListener('online', online);
    document.addEventListener('visibilitychange', hidden);
    online();
    return () => {
      window.removeEventListener('online', online);
      document.removeEventListener('visibilitychange', hidden);
      void journal.flush();
    };
  }, [journal]);
  return journal;
}

export function useSaveState(journal: ProgressJournal): SaveState {
  return useSyncExternalStore(journal.subscribe, journal.current);
}

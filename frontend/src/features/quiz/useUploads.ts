import { useEffect, useState, useSyncExternalStore } from 'react';
import { api } from '@/shared/api/client';
import type { AnnouncedFile, AttemptView, HandedFile } from '@/shared/api/schema';
import { fileUrl, type FileDesk, type Upload } from '@/question-types/file-upload/fileDesk';
import { kinds } from '@/question-types/kinds';
import type { Answers } from './answers';
import { isUnderWay, Uploads } from './uploads';

/** Files of the attempt on their way, which go on while another question is on the page. */
export function useUploads(attempt: AttemptView, answers: Answers) {
  const [uploads] = useState(() => {
    const uri = `/api/attempts/${attempt.attemptId}`;
    const server = {
      announce: ({ id, no, part, file }: Upload) =>
        api.post<AnnouncedFile>(`${uri}/answers/${no}/files`, {
          fileId: id,
          part,
          name: file.name,
          bytes: file.size,
        }),
      send: ({ id }: Upload, piece: number, bytes: Blob, signal: AbortSignal) =>
        api.put(`${uri}/files/${id}/pieces/${piece}`, bytes, { signal }),
      complete: ({ id }: Upload) => api.post<HandedFile>(`${uri}/files/${id}/completion`),
      cancel: ({ id }: Upload) => api.delete(`${uri}/files/${id}`),
    };
    return new Uploads(server, ({ no, part, replaces }, file) => {
      const question = attempt.questions.find((one) => one.no === no);
      if (question === undefined) return;
      const before = answers.current().get(no)?.answer;
      const answer = kinds[question.type].withFile?.(question.shown, before, file, {
        part,
        replaces,
      });
      void answers.change(no, { answer });
    });
  });
  useEffect(() => {
    const online = () => uploads.wake();
    // A page that is closed takes the files with it that have not gone yet.
    const leaving = (event: BeforeUnloadEvent) => {
      if (uploads.underWay() > 0) event.preventDefault();
    };
    window.addEventListener('online', online);
    window.addEventListener('beforeunload', leaving);
    return () => {
      window.removeEventListener('online', online);
      window.removeEventListener('beforeunload', leaving);
    };
  }, [uploads]);
  const list = useSyncExternalStore(uploads.subscribe, uploads.current);
  const deskFor = (no: number): FileDesk => ({
    uploads: list.filter((one) => one.no === no),
    send: (upload) => uploads.add(no, upload),
    resume: () => uploads.wake(),
    drop: (id) => uploads.drop(id),
    url: (fileId) => fileUrl(attempt.attemptId, fileId),
  });
  return { deskFor, underWay: list.filter(isUnderWay).length };
}

import { createContext, use } from 'react';

/** A file on its way to the server, or one that did not get there. */
export interface Upload {
  id: string;
  /** Of the question it is for, and of its part where there are parts. */
  no: number;
  part: number | undefined;
  file: File;
  /** The file whose place it takes. */
  replaces: string | undefined;
  sent: number;
  /** `waiting` for the connection, `checking` when all has gone and the server looks through it. */
  state: 'queued' | 'sending' | 'waiting' | 'checking' | 'failed';
  /** Why it failed, in words. */
  problem: string | undefined;
}

export type NewUpload = Pick<Upload, 'file' | 'part' | 'replaces'>;

/** Takes files of one question to the server, and tells where they are. */
export interface FileDesk {
  uploads: readonly Upload[];
  send: (upload: NewUpload) => void;
  /** Goes on where the connection was lost. */
  resume: (id: string) => void;
  /** Gives up, or takes a failure off the list. */
  drop: (id: string) => void;
  url: (fileId: string) => string;
}

/** Without one, as where a question is only tried, files stay on the device. */
export const FileDeskContext = createContext<FileDesk | undefined>(undefined);

/** The part of the question that the fields below belong to. */
export const PartContext = createContext<number | undefined>(undefined);

export function useFileDesk() {
  return { desk: use(FileDeskContext), part: use(PartContext) };
}

export function filesUrl(attemptId: string): string {
  return `/api/attempts/${attemptId}/files`;
}

export function fileUrl(attemptId: string, fileId: string): string {
  return `${filesUrl(attemptId)}/${fileId}`;
}

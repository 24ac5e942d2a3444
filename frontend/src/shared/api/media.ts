import { useState } from 'react';
import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import { currentLanguage } from '@/shared/i18n/i18n';
import { api, csrfToken } from './client';
import type { Page } from './page';
import type { MediaView } from './schema';
import { Problem } from './problem';

export type Purpose = MediaView['kind'];

export const mediaQuery = (mediaId: string) =>
  queryOptions({
    queryKey: ['media', mediaId],
    queryFn: ({ signal }) => api.get<MediaView>(`/api/media/${mediaId}`, { signal }),
    staleTime: Infinity,
    refetchInterval: ({ state }) => (state.data?.state === 'PROCESSING' ? 4_000 : false),
  });

/** One's own files of a kind, the newest first. */
export const ownMediaQuery = (kind: Purpose, q: string, page: number, size: number) =>
  queryOptions({
    queryKey: ['media', 'own', kind, q, page, size],
    queryFn: ({ signal }) =>
      api.get<Page<MediaView>>('/api/media', { query: { kind, q, page, size }, signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

export interface Upload {
  fileName: string;
  /** From 0 to 1. */
  sent: number;
}

/** Sends files to the library, telling how far it got and why it failed. */
export function useUpload(purpose: Purpose) {
  const queryClient = useQueryClient();
  const [upload, setUpload] = useState<Upload | null>(null);
  const [error, setError] = useState<unknown>(null);

  const send = async (file: File): Promise<MediaView | null> => {
    setError(null);
    setUpload({ fileName: file.name, sent: 0 });
    try {
      const media = await sendFile(file, purpose, (sent) =>
        setUpload({ fileName: file.name, sent }),
      );
      queryClient.setQueryData(mediaQuery(media.id).queryKey, media);
      return media;
    } catch (failure) {
      setError(failure);
      return null;
    } finally {
      setUpload(null);
    }
  };
  return { upload, error, send };
}

/** As api.post, but with XMLHttpRequest, which alone tells how much of a long upload has gone. */
async function sendFile(
  file: File,
  purpose: Purpose,
  onSent: (part: number) => void,
): Promise<MediaView> {
  const token = await csrfToken();
  const form = new FormData();
  form.append('purpose', purpose);
  form.append('file', file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/media');
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Accept-Language', currentLanguage());
    request.setRequestHeader('X-XSRF-TOKEN', token);
    request.upload.onprogress = ({ loaded, total }) => onSent(total === 0 ? 0 : loaded / total);
    request.onerror = () => reject(Problem.unreachable());
    request.onload = () => {
      const body: unknown = parsed(request.responseText);
      // The shape is the contract's, as for every other answer.
      if (request.status < 300) resolve(body as MediaView);
      else
        reject(
          new Problem(request.status, typeof body === 'object' && body !== null ? { ...body } : {}),
        );
    };
    request.send(form);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

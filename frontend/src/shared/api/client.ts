import { currentLanguage } from '@/shared/i18n/i18n';
import { Problem } from './problem';

type Query = Record<string, string | number | boolean | readonly string[] | null | undefined>;

interface Options {
  query?: Query;
  signal?: AbortSignal;
  /** Lets the request outlive the page, for the last words of a page that closes. */
  keepalive?: boolean;
}

/** The one way to the server: our cookies, its problems, the reader's language. */
export const api = {
  get: <T>(path: string, options?: Options) => send<T>('GET', path, undefined, options),
  post: <T = void>(path: string, body?: unknown, options?: Options) =>
    send<T>('POST', path, body, options),
  put: <T = void>(path: string, body?: unknown, options?: Options) =>
    send<T>('PUT', path, body, options),
  delete: <T = void>(path: string, options?: Options) =>
    send<T>('DELETE', path, undefined, options),
  /** For a picture that the server draws of what is sent. */
  picture: async (path: string, body: unknown, options?: Options): Promise<Blob> =>
    (
      await answer('POST', path, body, { ...options, accept: 'image/png, application/json' })
    ).blob(),
};

async function send<T>(method: string, path: string, body: unknown, options?: Options): Promise<T> {
  const text = await (await answer(method, path, body, options)).text();
  // Callers of answers without a body ask for void. Else the shape is the contract's: schema.ts is
  // generated from the server's own OpenAPI description.
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

async function answer(
  method: string,
  path: string,
  body: unknown,
  { query, signal, keepalive, accept = 'application/json' }: Options & { accept?: string } = {},
): Promise<Response> {
  const headers = new Headers({ Accept: accept, 'Accept-Language': currentLanguage() });
  if (method !== 'GET') headers.set('X-XSRF-TOKEN', await csrfToken());
  if (body instanceof Blob) headers.set('Content-Type', 'application/octet-stream');
  else if (body !== undefined && !(body instanceof FormData)) {
    headers.set('Content-Type', 'application/json');
  }
  const response = await reach(address(path, query), {
    method,
    headers,
    credentials: 'same-origin',
    signal: signal ?? null,
    keepalive: keepalive ?? false,
    body:
      body === undefined
        ? null
        : body instanceof FormData || body instanceof Blob
          ? body
          : JSON.stringify(body),
  });
  if (!response.ok) throw await Problem.of(response);
  return response;
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw Problem.unreachable();
  }
}

/** The address with its query; empty values are left out, lists repeat their name. */
export function address(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '') continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one));
  }
  const text = search.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The token every change carries; a page of ours cannot be made to send it by another site. */
export async function csrfToken(): Promise<string> {
  const token = csrfCookie();
  if (token !== '') return token;
  // A browser that has not spoken to the server yet has no token; any answer brings one.
  await reach('/api/me', { credentials: 'same-origin', headers: { Accept: 'application/json' } });
  return csrfCookie();
}

function csrfCookie(): string {
  const found = /(?:^|;\s*)XSRF-TOKEN=([^;]*)/.exec(document.cookie);
  return decodeURIComponent(found?.[1] ?? '');
}

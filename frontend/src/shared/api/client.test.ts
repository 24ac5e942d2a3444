import { http, HttpResponse } from 'msw';
import { afterEach, expect, test } from 'vitest';
import { server } from '@mock-api/server';
import { problem } from '@mock-api/problem';
import { speak } from '@/shared/i18n/i18n';
import { address, api } from './client';
import { fieldErrors, Problem, wordsFor } from './problem';

afterEach(() => speak('vi'));

async function refusalOf(request: Promise<unknown>): Promise<Problem> {
  const error: unknown = await request.catch((thrown: unknown) => thrown);
  return error instanceof Problem ? error : expect.fail('was not refused');
}

test('a write carries the token against forged requests and the language', async () => {
  document.cookie = 'XSRF-TOKEN=abc%20123';
  let headers = new Headers();
  server.use(
    http.post('/api/things', ({ request }) => {
      headers = request.headers;
      return HttpResponse.json({ ok: true });
    }),
  );
  await speak('en');
  await api.post('/api/things', { a: 1 });
  expect(headers.get('X-XSRF-TOKEN')).toBe('abc 123');
  expect(headers.get('Accept-Language')).toBe('en');
  expect(headers.get('Content-Type')).toBe('application/json');
});

test('a refusal is told in our words, filled with its parameters', async () => {
  server.use(
    http.get('/api/things', () =>
      problem(429, 'identity.too-many-attempts', { retryAfterSeconds: 30 }),
    ),
  );
  const refusal = await refusalOf(api.get('/api/things'));
  expect(refusal.status).toBe(429);
  expect(wordsFor(refusal)).toContain('30 giây');
});

test('a refusal we have no words for is told in those of the server', async () => {
  server.use(
    http.get('/api/things', () => problem(409, 'future.rule', { title: 'Lớp đã kết thúc' })),
  );
  expect(wordsFor(await refusalOf(api.get('/api/things')))).toBe('Lớp đã kết thúc');
});

test('errors of fields keep their names', async () => {
  const errors = [{ field: 'title', code: 'required', message: 'Nhập tên khóa học' }];
  server.use(http.put('/api/things', () => problem(422, 'invalid', { errors })));
  expect(fieldErrors(await refusalOf(api.put('/api/things', {})))).toEqual({
    title: 'Nhập tên khóa học',
  });
});

test('an answer that is no problem of ours still becomes words', async () => {
  server.use(http.get('/api/things', () => new HttpResponse('<html>', { status: 502 })));
  expect(wordsFor(await refusalOf(api.get('/api/things')))).toMatch(/ngoài dự kiến/);
});

test('a server out of reach is told as such', async () => {
  server.use(http.get('/api/things', () => HttpResponse.error()));
  const refusal = await refusalOf(api.get('/api/things'));
  expect(refusal.code).toBe('network.unreachable');
  expect(wordsFor(refusal)).toMatch(/Không kết nối được/);
});

test('empty values are left out of an address, and lists repeat their name', () => {
  expect(address('/api/x', { q: '', page: 0, unit: undefined, role: ['A', 'B'] })).toBe(
    '/api/x?page=0&role=A&role=B',
  );
});

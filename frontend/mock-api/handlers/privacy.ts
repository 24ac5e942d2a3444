import { http, HttpResponse } from 'msw';
import type { CopyView, RuleView } from '@/shared/api/schema';
import { erasure, openRequest, personalData } from '../data/privacy';
import { pageOf } from '../listing';

const copy: CopyView = {
  id: '0193a000-0000-7000-8000-000000000f09',
  state: 'READY',
  requestedAt: '2026-11-24T02:00:00Z',
  readyAt: '2026-11-24T02:00:20Z',
  expiresAt: '2026-11-27T02:00:20Z',
  bytes: 18_432,
};

export const privacyHandlers = [
  http.get('/api/me/personal-data', () => HttpResponse.json(personalData)),
  http.get('/api/me/personal-data/copies', () => HttpResponse.json([copy])),
  http.post('/api/me/personal-data/copies', () =>
    HttpResponse.json<CopyView>({ ...copy, state: 'REQUESTED' }, { status: 202 }),
  ),
  http.get('/api/me/personal-data/requests', () => HttpResponse.json([openRequest])),
  http.post('/api/me/personal-data/requests', () =>
    HttpResponse.json(openRequest, { status: 201 }),
  ),
  http.post(
    '/api/me/personal-data/requests/:id/withdrawal',
    () => new HttpResponse(null, { status: 204 }),
  ),

  http.get('/api/privacy/requests', ({ request }) => {
    const url = new URL(request.url);
    const state = url.searchParams.get('state');
    const all = [openRequest, erasure].filter((one) => state === null || one.state === state);
    return HttpResponse.json(pageOf(all, url));
  }),
  http.post('/api/privacy/requests/:id/answer', () => HttpResponse.json(openRequest)),
  http.post('/api/privacy/requests/:id/completion', () => HttpResponse.json(erasure)),
  http.get('/api/privacy/retention', () =>
    HttpResponse.json<RuleView[]>([
      { name: 'audit', title: 'Nhật ký hệ thống', days: 1825 },
      { name: 'notices', title: 'Thông báo', lastRunAt: '2026-11-24T19:00:00Z', lastRemoved: 12 },
    ]),
  ),
];

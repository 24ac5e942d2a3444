import { http, HttpResponse } from 'msw';
import type {
  BorrowedView,
  Confirmation,
  LinkView,
  Requirement,
  RequireSecondFactor,
  SignInPageView,
  SignInStepView,
  TypedCode,
} from '@/shared/api/schema';
import {
  passkeys,
  plainSecurity,
  recoveryCodes,
  rightCode,
  sessions,
  totpOffer,
} from '../data/security';
import { people } from '../people';
import { problem } from '../problem';
import { session } from '../session';

const done = () => new HttpResponse(null, { status: 204 });

export const wrongCode = () =>
  problem(422, 'identity.wrong-code', {
    errors: [{ field: 'code', code: 'identity.wrong-code', message: 'Mã không đúng.' }],
  });

export const confirmFirst = () => problem(403, 'identity.confirm-it-is-you');

export const securityHandlers = [
  http.get('/api/sign-in', () =>
    HttpResponse.json<SignInPageView>({ methods: [], registrationOpen: true }),
  ),

  http.post<never, TypedCode>('/api/sign-in/second-factor', async ({ request }) => {
    if ((await request.json()).code !== rightCode) return wrongCode();
    const [person] = people;
    if (person !== undefined) session.open(person);
    return HttpResponse.json<SignInStepView>({ next: 'DONE', methods: [] });
  }),

  http.post('/api/sign-in/enrolment/totp', () => HttpResponse.json(totpOffer, { status: 201 })),
  http.post<never, TypedCode>('/api/sign-in/enrolment/totp/confirmation', async ({ request }) =>
    (await request.json()).code === rightCode ? HttpResponse.json({ recoveryCodes }) : wrongCode(),
  ),

  http.post('/api/registrations', () => new HttpResponse(null, { status: 202 })),
  http.put<{ token: string }>('/api/registrations/:token', ({ params }) =>
    params.token === 'used' ? problem(409, 'identity.registration-link-used-or-expired') : done(),
  ),

  http.get('/api/me/security', () => HttpResponse.json(plainSecurity)),
  http.get('/api/me/security/passkeys', () => HttpResponse.json([])),
  http.get('/api/me/security/sessions', () => HttpResponse.json(sessions)),
  http.delete('/api/me/security/sessions', done),
  http.delete('/api/me/security/sessions/:id', done),
  http.post<never, Confirmation>('/api/me/security/confirmation', done),
  http.post('/api/me/security/totp', () => HttpResponse.json(totpOffer, { status: 201 })),
  http.post<never, TypedCode>('/api/me/security/totp/confirmation', async ({ request }) =>
    (await request.json()).code === rightCode ? HttpResponse.json({ recoveryCodes }) : wrongCode(),
  ),
  http.delete('/api/me/security/totp', done),
  http.post('/api/me/security/recovery-codes', () => HttpResponse.json({ recoveryCodes })),
  http.put('/api/me/security/passkeys/:id', done),
  http.delete('/api/me/security/passkeys/:id', done),
  http.post('/api/me/security/provider-link', () =>
    HttpResponse.json<LinkView>({ address: '/api/sign-in/provider' }),
  ),
  http.delete('/api/me/security/provider-link', done),

  http.post<{ id: string }>('/api/people/:id/sign-in-as', ({ params }) =>
    HttpResponse.json<BorrowedView>({ accountId: params.id, until: '2026-11-25T04:00:00Z' }),
  ),
  http.delete('/api/me/sign-in-as', done),
  http.delete('/api/people/:id/second-factors', done),

  http.get('/api/second-factor-requirements', () =>
    HttpResponse.json<Requirement[]>([
      { role: 'SYSTEM_ADMINISTRATOR', from: '2026-10-01T17:00:00Z' },
    ]),
  ),
  http.put<{ role: string }, RequireSecondFactor>(
    '/api/second-factor-requirements/:role',
    async ({ params, request }) =>
      HttpResponse.json<Requirement>({ role: params.role, from: (await request.json()).from }),
  ),
  http.delete('/api/second-factor-requirements/:role', done),
  http.put('/api/registration', async ({ request }) => HttpResponse.json(await request.json())),
];

/** Answers for an account that has passkeys. */
export const withPasskeys = http.get('/api/me/security/passkeys', () =>
  HttpResponse.json(passkeys),
);

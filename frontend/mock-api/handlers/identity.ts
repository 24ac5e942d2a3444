import { http, HttpResponse } from 'msw';
import type { ChangePassword, ChangeProfile, Credentials } from '@/shared/api/schema';
import { demoAccounts, people } from '../people';
import { problem, signInRequired } from '../problem';
import { session } from '../session';

export const identityHandlers = [
  http.get('/api/me', () =>
    session.current ? HttpResponse.json(session.current) : signInRequired(),
  ),

  http.post<never, Credentials>('/api/sign-in', async ({ request }) => {
    const { login, password } = await request.json();
    const account = demoAccounts.find((demo) => demo.login === login && demo.password === password);
    const person = people.find(({ email }) => email === account?.login);
    if (person === undefined) return problem(401, 'identity.wrong-credentials');
    session.open(person);
    return HttpResponse.json(person);
  }),

  http.post('/api/sign-out', () => {
    session.close();
    return new HttpResponse(null, { status: 204 });
  }),

  http.get('/api/demo/accounts', () => HttpResponse.json(demoAccounts)),

  http.put<never, ChangeProfile>('/api/me/profile', async ({ request }) => {
    const me = session.current;
    if (me === undefined) return signInRequired();
    Object.assign(me, await request.json());
    return HttpResponse.json(me);
  }),

  http.put<never, ChangePassword>('/api/me/password', async ({ request }) => {
    const { currentPassword } = await request.json();
    if (currentPassword === demoAccounts[0]?.password) {
      return new HttpResponse(null, { status: 204 });
    }
    return problem(422, 'identity.wrong-current-password', {
      errors: [
        {
          field: 'currentPassword',
          code: 'identity.wrong-current-password',
          message: 'Mật khẩu hiện tại không đúng',
        },
      ],
    });
  }),

  http.post('/api/password-resets', () => new HttpResponse(null, { status: 202 })),

  http.put<{ token: string }>('/api/password-resets/:token', ({ params }) =>
    params.token === 'used'
      ? problem(409, 'identity.reset-link-used-or-expired')
      : new HttpResponse(null, { status: 204 }),
  ),
];

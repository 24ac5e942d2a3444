import { expect, type APIRequestContext } from '@playwright/test';

/** Asks the server as the sign-in page asks it, for an account of the demonstration. */
export async function signIn(request: APIRequestContext, login: string): Promise<void> {
  await request.get('/api/me');
  const { cookies } = await request.storageState();
  const token = cookies.find(({ name }) => name === 'XSRF-TOKEN')?.value ?? '';
  const answer = await request.post('/api/sign-in', {
    data: { login: `${login}@hocso.example`, password: 'hoc-so-moi-ngay' },
    headers: { 'X-XSRF-TOKEN': token },
  });
  expect(answer.ok(), `${login} signs in`).toBe(true);
}

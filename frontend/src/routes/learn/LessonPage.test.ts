import { QueryClient } from '@tanstack/react-query';
import { http, HttpResponse } from 'msw';
import { expect, onTestFinished, test, vi } from 'vitest';
import { server } from '@mock-api/server';
import { loader } from './LessonPage';

test('a lesson that is asked for while one signs out fails once, and is told to whoever asked', async () => {
  const refused = () =>
    HttpResponse.json({ status: 401, code: 'identity.sign-in-required' }, { status: 401 });
  server.use(
    http.get('/api/enrolments/:id', refused),
    http.get('/api/enrolments/:id/progress', refused),
  );
  const unheard = vi.fn();
  process.on('unhandledRejection', unheard);
  onTestFinished(() => void process.off('unhandledRejection', unheard));
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const asked = loader({
    queryClient,
    params: { enrolmentId: 'e1', lessonId: 'l1' },
    search: {},
  });
  await expect(asked).rejects.toThrow('identity.sign-in-required');
  await vi.waitFor(() => expect(queryClient.isFetching()).toBe(0));
  await new Promise((settled) => setImmediate(settled));
  expect(unheard).not.toHaveBeenCalled();
});

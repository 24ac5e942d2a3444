import { http, HttpResponse } from 'msw';
import { isOver } from '@/shared/api/jobs';
import { jobs } from '../data/jobs';
import { pageOf } from '../listing';
import { problem, signInRequired } from '../problem';
import { session } from '../session';

export const jobHandlers = [
  http.get('/api/jobs', ({ request }) => {
    const me = session.current;
    if (me === undefined) return signInRequired();
    const url = new URL(request.url);
    const all =
      url.searchParams.get('all') === 'true' && me.permissions.includes('ADMINISTER_SYSTEM');
    const seen = jobs.filter(({ ownerId }) => all || ownerId === me.accountId);
    return HttpResponse.json(pageOf(seen, url));
  }),

  http.get<{ id: string }>('/api/jobs/:id', ({ params }) => {
    const job = jobs.find(({ id }) => id === params.id);
    return job ? HttpResponse.json(job) : problem(404, 'job.not-found');
  }),

  http.post<{ id: string }>('/api/jobs/:id/cancellation', ({ params }) => {
    const job = jobs.find(({ id }) => id === params.id);
    if (job === undefined) return problem(404, 'job.not-found');
    if (!isOver(job.state)) {
      job.cancelRequested = true;
      job.state = 'CANCELLED';
      job.finishedAt = new Date().toISOString();
    }
    return new HttpResponse(null, { status: 202 });
  }),
];

import { http, HttpResponse } from 'msw';
import type { Page } from '@/shared/api/page';
import type { ApprovalState, ApprovalView } from '@/shared/api/schema';
import { asked, toDecide } from '../data/approvals';

const page = (items: ApprovalView[]): Page<ApprovalView> => ({
  items,
  page: 0,
  size: 20,
  total: items.length,
});

const answered = (approval: ApprovalView | undefined, state: ApprovalState) =>
  HttpResponse.json({ ...approval, state, abilities: [] });

export const approvalHandlers = [
  http.get('/api/approvals/to-decide', () => HttpResponse.json(page([toDecide]))),
  http.get('/api/approvals/asked', ({ request }) => {
    const { searchParams } = new URL(request.url);
    const acts = searchParams.getAll('act');
    return HttpResponse.json(
      page(
        asked.filter(
          ({ act, state }) =>
            (acts.length === 0 || acts.includes(act)) &&
            (searchParams.get('waiting') !== 'true' || state === 'WAITING'),
        ),
      ),
    );
  }),
  http.post('/api/approvals/:id/approval', () => answered(toDecide, 'APPROVED')),
  http.post('/api/approvals/:id/rejection', () => answered(toDecide, 'REJECTED')),
  http.post('/api/approvals/:id/withdrawal', () => answered(asked[0], 'WITHDRAWN')),
];

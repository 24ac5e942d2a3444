import { HttpResponse } from 'msw';
import type { Problem } from '@/shared/api/schema';

/** A refusal as the server words it. */
export function problem(status: number, code: string, more: Partial<Problem> = {}) {
  return HttpResponse.json(
    { type: `/problems/${code}`, status, code, traceId: '7c1f0a52e0b94d6f', ...more },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );
}

export const signInRequired = () => problem(401, 'identity.sign-in-required');

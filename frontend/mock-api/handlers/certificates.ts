import { http, HttpResponse } from 'msw';
import { fold } from '@/shared/lib/fold';
import type { RevokeCertificate, VerificationView } from '@/shared/api/schema';
import { asked } from '../data/approvals';
import { certificates, expected, verificationOf } from '../data/certificates';
import { pageOf } from '../listing';
import { problem, signInRequired } from '../problem';
import { session } from '../session';

const qr = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 21 21" shape-rendering="crispEdges">
<path fill="#fff" d="M0 0h21v21H0z"/><path d="M1 1h7v1H1zM1 2h1v6H1zM2 7h6v1H2zM7 2h1v5H7zM3 3h3v3H3zM13 1h7v1h-7zM13 2h1v6h-1zM14 7h6v1h-6zM19 2h1v5h-1zM15 3h3v3h-3zM1 13h7v1H1zM1 14h1v6H1zM2 19h6v1H2zM7 14h1v5H7zM3 15h3v3H3zM10 2h1v3h-1zM11 6h1v2h-1zM10 10h2v2h-2zM14 11h1v3h-1zM17 10h3v1h-3zM12 14h1v3h-1zM15 16h2v2h-2zM18 14h2v1h-2zM10 18h3v2h-3z"/></svg>`;

export const certificateHandlers = [
  http.get('/api/certificates/mine', () => {
    const me = session.current;
    if (me === undefined) return signInRequired();
    return HttpResponse.json(certificates.filter(({ holderName }) => holderName === me.fullName));
  }),

  http.get('/api/certificates/expected', () =>
    session.current === undefined ? signInRequired() : HttpResponse.json(expected),
  ),

  http.get('/api/paper-certificates/mine', () =>
    session.current === undefined ? signInRequired() : HttpResponse.json([]),
  ),

  http.get('/api/received-entries/mine', () =>
    session.current === undefined ? signInRequired() : HttpResponse.json([]),
  ),

  http.get('/api/certificates', ({ request }) => {
    const url = new URL(request.url);
    const words = fold(url.searchParams.get('q') ?? '');
    const state = url.searchParams.get('state');
    const found = certificates.filter(
      (one) =>
        fold(`${one.holderName} ${one.courseTitle} ${one.number} ${one.registerNumber}`).includes(
          words,
        ) &&
        (state === null || one.state === state),
    );
    return HttpResponse.json(pageOf(found, url));
  }),

  http.post('/api/certificates/revocations', () => HttpResponse.json(asked[0], { status: 202 })),

  http.post<{ id: string }, RevokeCertificate>(
    '/api/certificates/:id/revocation',
    async ({ params, request }) => {
      const { reason } = await request.json();
      const one = certificates.find(({ certificateId }) => certificateId === params.id);
      if (one === undefined) return problem(404, 'certification.not-found');
      Object.assign(one, {
        state: 'REVOKED',
        revokedAt: new Date().toISOString(),
        revocationReason: reason,
        abilities: ['DOWNLOAD'],
      });
      return HttpResponse.json(one);
    },
  ),

  http.get(
    '/api/certificates/:id/qr.svg',
    () => new HttpResponse(qr, { headers: { 'content-type': 'image/svg+xml' } }),
  ),

  http.get<{ number: string }>('/api/verification/:number', ({ params }) => {
    const wanted = params.number.toUpperCase();
    const one = certificates.find(({ number }) => number === wanted);
    return one
      ? HttpResponse.json(verificationOf(one))
      : problem(404, 'certification.unknown-number');
  }),

  http.get('/api/verification/:number/paper', () => problem(404, 'certification.unknown-number')),
  http.get('/api/verification/:number/received', () =>
    problem(404, 'certification.unknown-number'),
  ),

  http.post('/api/verification/file', async ({ request }) => {
    const file = (await request.formData()).get('file');
    const [one] = certificates;
    if (one === undefined || !(file instanceof File) || file.name.includes('khac')) {
      return problem(404, 'certification.unknown-file', {
        title: 'Tệp này không phải giấy chứng nhận do hệ thống cấp',
      });
    }
    const intact = !file.name.includes('sua');
    return HttpResponse.json<VerificationView>({
      ...verificationOf(one),
      fileMatches: intact,
      signatureValid: intact,
    });
  }),
];

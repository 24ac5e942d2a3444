import { http, HttpResponse } from 'msw';
import type {
  AppointSignatory,
  CourseValidity,
  IssuerKeyView,
  JobView,
  QueuedCertificate,
  QueueState,
  SignatoryView,
  SignCertificates,
  SucceedCertificate,
} from '@/shared/api/schema';
import { certificates } from '../data/certificates';
import { pageOf } from '../listing';
import { problem } from '../problem';

/** The PIN that opens the official's credential here. */
export const rightPin = '204060';

const waiting: QueuedCertificate[] = certificates.slice(0, 7).map((one, index) => ({
  certificateId: one.certificateId.replace('0193d', '0193c'),
  number: one.number,
  registerNumber: `${String(index + 101)}/2026/GCN-SKHCN`,
  holderName: one.holderName,
  position: 'Chuyên viên',
  ...(one.unitName !== undefined && { unitName: one.unitName }),
  courseTitle: one.courseTitle,
  issuerName: one.issuerName,
  issuedOn: '2026-11-24',
  draftUrl: `/api/signing/queue/${one.certificateId}/draft.pdf`,
}));

const newKeys = (name: string): IssuerKeyView[] => [
  { kid: `${name}-giay-IhiId-hKGH8st5`, use: 'PAPER', createdAt: '2026-05-02T03:00:00Z' },
  { kid: `${name}-huy-hieu-ndY3zOWrlt`, use: 'BADGE', createdAt: '2026-05-02T03:00:00Z' },
];

let batch: JobView | undefined;
let keys = newKeys('dau');

/** Puts the queue and the keys back as they were. */
export function resetSigning() {
  batch = undefined;
  keys = newKeys('dau');
}

export function batchOf(
  done: number,
  total: number,
  failure?: { failureCode: string; failure: string },
): JobView {
  const at = '2026-11-26T02:00:00Z';
  return {
    id: '0193b000-0000-7000-8000-000000000001',
    kind: 'certificate-signing',
    ownerId: '0193a000-0000-7000-8000-000000000001',
    state: failure === undefined ? 'DONE' : 'FAILED',
    done,
    total,
    counts: { DONE: done },
    cancelRequested: false,
    createdAt: at,
    startedAt: at,
    finishedAt: at,
    ...failure,
  };
}

const signatories: SignatoryView[] = [
  {
    unitId: '0193a100-0000-7000-8000-000000000001',
    unitName: 'Sở Khoa học và Công nghệ tỉnh Lào Cai',
    fullName: 'Lê Thị Kim Ngân',
    title: 'Giám đốc',
    accountId: '0193a000-0000-7000-8000-000000000001',
    credential: 'kim-ngan-2026',
    mayAppoint: true,
  },
  {
    unitId: '0193a100-0000-7000-8000-000000000002',
    unitName: 'Ủy ban nhân dân phường Lào Cai',
    fullName: 'Trần Quốc Khánh',
    title: 'Chủ tịch',
    mayAppoint: true,
  },
];

const validities: CourseValidity[] = [
  {
    courseId: '0193f000-0000-7000-8000-000000000001',
    courseTitle: 'Nhận thức về chuyển đổi số',
    certificates: 1240,
  },
  {
    courseId: '0193f000-0000-7000-8000-000000000002',
    courseTitle: 'An toàn thông tin cho cán bộ, công chức',
    certificates: 312,
    months: 24,
  },
];

export const signingHandlers = [
  http.get('/api/signing/state', () =>
    HttpResponse.json<QueueState>({
      signatory: true,
      waiting: waiting.length,
      credential: {
        id: 'kim-ngan-2026',
        subject: 'CN=Lê Thị Kim Ngân,O=Sở Khoa học và Công nghệ tỉnh Lào Cai,C=VN',
        asks: [{ id: 'PIN', label: 'Mã PIN', digits: true }],
        most: 100,
        usable: true,
      },
      most: 200,
      ...(batch !== undefined && { batch }),
    }),
  ),
  http.get('/api/signing/queue', ({ request }) =>
    HttpResponse.json(pageOf(waiting, new URL(request.url))),
  ),
  http.post<never, SignCertificates>('/api/signing/batches', async ({ request }) => {
    const { activation, certificateIds } = await request.json();
    const total = certificateIds?.length ?? waiting.length;
    batch =
      activation['PIN'] === rightPin
        ? batchOf(total, total)
        : batchOf(0, total, {
            failureCode: 'certification.signing-pin-wrong',
            failure: 'Mã PIN không đúng nên chưa ký được. Hãy ký lại với mã PIN đúng.',
          });
    return HttpResponse.json(batch, { status: 202 });
  }),
  http.get('/api/issuer/keys', () => HttpResponse.json(keys)),
  http.post('/api/issuer/keys/rotation', () => {
    keys = [
      ...newKeys('moi'),
      ...keys.map((key) => ({ retiredAt: '2026-11-26T03:00:00Z', ...key })),
    ];
    return HttpResponse.json(keys);
  }),
  http.get('/api/signatories', ({ request }) =>
    HttpResponse.json(pageOf(signatories, new URL(request.url))),
  ),
  http.put<{ id: string }, AppointSignatory>(
    '/api/units/:id/signatory',
    async ({ params, request }) => {
      const appointed = await request.json();
      const one = signatories.find(({ unitId }) => unitId === params.id);
      if (one === undefined) return problem(404, 'organisation.unit-not-found');
      Object.assign(one, appointed);
      return HttpResponse.json(one);
    },
  ),
  http.get('/api/signing/credentials', () =>
    HttpResponse.json([
      { id: 'khanh-2026', subject: 'CN=Trần Quốc Khánh', asks: [], most: 50, usable: true },
    ]),
  ),
  http.get('/api/certificate-validities', ({ request }) =>
    HttpResponse.json(pageOf(validities, new URL(request.url))),
  ),
  http.put<{ id: string }, { months?: number }>(
    '/api/courses/:id/certificate-validity',
    async ({ params, request }) => {
      const { months } = await request.json();
      const one = validities.find(({ courseId }) => courseId === params.id);
      if (one === undefined) return problem(404, 'content.course-not-found');
      delete one.months;
      if (months !== undefined) one.months = months;
      return new HttpResponse(null, { status: 200 });
    },
  ),
  http.get<{ id: string }>('/api/certificates/:id/history', ({ params }) => {
    const one = certificates.find(({ certificateId }) => certificateId === params.id);
    if (one === undefined) return problem(404, 'certification.not-found');
    return HttpResponse.json([
      {
        at: '2026-11-02T03:20:00Z',
        what: 'CORRECTION',
        number: one.number,
        successor: 'HS-2026-7K3M-Q9TX-4',
        reason: 'Viết sai dấu trong họ tên',
      },
      { at: '2026-06-12T02:00:01Z', what: 'SIGNED', number: one.number },
      { at: '2026-06-12T02:00:00Z', what: 'ISSUED', number: one.number },
    ]);
  }),
  http.post<{ id: string }, SucceedCertificate>(
    '/api/certificates/:id/successor',
    async ({ params, request }) => {
      const { kind } = await request.json();
      const one = certificates.find(({ certificateId }) => certificateId === params.id);
      if (one === undefined) return problem(404, 'certification.not-found');
      if (kind === 'CORRECTION') return problem(409, 'certification.name-unchanged');
      return HttpResponse.json({ ...one, number: 'HS-2026-7K3M-Q9TX-4' }, { status: 201 });
    },
  ),
  http.get('/api/issuer/jwks.json', () => HttpResponse.json({ keys: [] })),
];

import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { server } from '@mock-api/server';
import type { ReceivedVerification } from '@/shared/api/schema';
import { expectAccessible, renderFeature } from '@testing/render';
import { ReceivedResult } from './ReceivedResult';

const statement: ReceivedVerification = {
  number: 'HS-2025-7K3M-Q9TX-4',
  state: 'VALID',
  paper: false,
  holderName: 'Giàng A Páo',
  courseTitle: 'An toàn thông tin',
  issuerName: 'Sở Khoa học và Công nghệ',
  issuedOn: '2025-05-20',
  originName: 'Học Số tỉnh cũ',
  originAddress: 'did:web:hocso.tinhcu.example.vn:api:issuer',
  fingerprint: 'J4Zl0mQp7n1g2h3k4j5l6m7n8b9v0c1x2z3a4s5d6f7',
  ownKey: false,
  trusted: true,
  statedAt: '2026-11-20T02:00:00Z',
  recordedAt: '2026-11-21T02:00:00Z',
};

const answer = (found: ReceivedVerification) =>
  server.use(http.get('/api/verification/:number/received', () => HttpResponse.json(found)));

test('what another installation issued is told as theirs, with the key that was checked', async () => {
  answer(statement);
  const { container } = await renderFeature(<ReceivedResult number={statement.number} />);
  expect(await screen.findByText('Do hệ thống khác cấp, được ghi nhận tại đây')).toBeVisible();
  expect(screen.getByText(/Học Số tỉnh cũ đã cấp và ký giấy này/)).toBeVisible();
  expect(screen.getByText(statement.fingerprint)).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
  await expectAccessible(container);
});

test('a revocation that the issuer told of is said at once', async () => {
  answer({
    ...statement,
    state: 'REVOKED',
    revokedAt: '2026-11-19T02:00:00Z',
    revocationReason: 'Cấp nhầm',
  });
  await renderFeature(<ReceivedResult number={statement.number} />);
  expect(await screen.findByRole('alert')).toHaveTextContent('Cấp nhầm');
});

test('a key that nobody believes any more is called so', async () => {
  answer({ ...statement, trusted: false });
  await renderFeature(<ReceivedResult number={statement.number} />);
  expect(await screen.findByText(/không còn được tin cậy/)).toBeVisible();
});

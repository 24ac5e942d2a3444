import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { server } from '@mock-api/server';
import type { PaperVerification } from '@/shared/api/schema';
import { expectAccessible, renderFeature } from '@testing/render';
import { PaperResult } from './PaperResult';

const paper: PaperVerification = {
  lookUp: 'HS-2026-7K3M-Q9TX-4',
  holderName: 'Giàng A Páo',
  courseTitle: 'Bồi dưỡng ngạch chuyên viên',
  issuerName: 'Trường Chính trị tỉnh',
  number: '',
  registerNumber: '',
  issuedOn: '2019-05-20',
  expired: false,
  recordedAt: '2026-11-20T02:00:00Z',
};

const answer = (found: PaperVerification) =>
  server.use(http.get('/api/verification/:number/paper', () => HttpResponse.json(found)));

test('a recorded paper is never told as signed', async () => {
  answer(paper);
  const { container } = await renderFeature(<PaperResult number={paper.lookUp} />);
  expect(await screen.findByText('Bản giấy do nơi khác cấp, chưa được ký số')).toBeVisible();
  expect(screen.getByText(/không xác nhận chữ ký/)).toBeVisible();
  expect(screen.queryByText('Số hiệu in trên giấy')).toBeNull();
  await expectAccessible(container);
});

test('a record that was withdrawn says so at once', async () => {
  answer({ ...paper, withdrawnAt: '2026-11-21T02:00:00Z' });
  await renderFeature(<PaperResult number={paper.lookUp} />);
  expect(await screen.findByRole('alert')).toHaveTextContent('Bản ghi này đã được rút');
});

test('a number that nothing bears stays unknown', async () => {
  await renderFeature(<PaperResult number="HS-2026-0000-0000-0" />);
  expect(await screen.findByRole('link')).toHaveAttribute('href', '/verify');
});

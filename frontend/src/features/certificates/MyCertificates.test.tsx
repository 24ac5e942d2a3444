import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { learner } from '@mock-api/people';
import { server } from '@mock-api/server';
import { session } from '@mock-api/session';
import { expectAccessible, renderFeature } from '@testing/render';
import { MyCertificates } from './MyCertificates';

beforeEach(() => session.open(learner));

test('tells what a certificate still wants, and leads to the very lesson', async () => {
  const { container } = await renderFeature(<MyCertificates />);
  const conditions = within(await screen.findByRole('list', { name: /^Điều kiện cấp/ }));
  expect(conditions.getByText('Đã đạt: Hoàn thành khóa học')).toBeVisible();
  expect(conditions.getByText(/^“Bài kiểm tra cuối khóa” mới đạt 55%/)).toBeVisible();
  expect(screen.getByText('Còn thiếu 1/2 điều kiện')).toBeVisible();
  expect(conditions.getByRole('link', { name: 'Mở bài “Kiểm tra cuối khóa”' })).toHaveAttribute(
    'href',
    '/learn/0193e000-0000-7000-8000-000000000901/lessons/0193e000-0000-7000-8000-000000000902',
  );
  await expectAccessible(container);
});

test('what only others can do has no way to it', async () => {
  server.use(
    http.get('/api/certificates/expected', () =>
      HttpResponse.json([
        {
          enrolmentId: '0193e000-0000-7000-8000-000000000901',
          courseTitle: 'An toàn thông tin',
          state: 'NOT_YET',
          conditions: [
            {
              text: 'Được phê duyệt cấp chứng nhận',
              missing: 'Chờ phê duyệt cấp chứng nhận',
            },
          ],
        },
      ]),
    ),
  );
  await renderFeature(<MyCertificates />);
  const conditions = within(await screen.findByRole('list', { name: /^Điều kiện cấp/ }));
  expect(conditions.getByText('Chờ phê duyệt cấp chứng nhận')).toBeVisible();
  expect(conditions.queryByRole('link')).toBeNull();
});

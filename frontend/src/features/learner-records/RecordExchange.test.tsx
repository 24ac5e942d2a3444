import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { administrator } from '@mock-api/people';
import { problem } from '@mock-api/problem';
import { server } from '@mock-api/server';
import { session } from '@mock-api/session';
import type { RecordLine, RecordOrigin, RecordReport } from '@/shared/api/schema';
import { expectAccessible, renderFeature } from '@testing/render';
import { RecordExchange } from './RecordExchange';

const origin: RecordOrigin = {
  address: 'did:web:hocso.tinhcu.example.vn:api:issuer',
  fingerprint: 'J4Zl0mQp7n1g2h3k4j5l6m7n8b9v0c1x2z3a4s5d6f7',
  name: 'Học Số tỉnh cũ',
  own: false,
  trusted: true,
};

const line: RecordLine = {
  kind: 'CERTIFICATE',
  number: 'HS-2025-7K3M-Q9TX-4',
  courseTitle: 'An toàn thông tin',
  holderName: 'Giàng A Páo',
  issuerName: 'Sở Khoa học và Công nghệ',
  issuedOn: '2025-05-20',
  origin,
  outcome: 'NEW',
};

const report: RecordReport = {
  personName: 'Giàng A Páo',
  nameMatches: true,
  exportedAt: '2026-11-20T02:00:00Z',
  exporter: origin,
  lines: [
    line,
    { ...line, number: 'HS-2025-0000-0000-0', outcome: 'CONFLICT', problem: 'OTHER_PERSON' },
  ],
};

const sent: string[] = [];

function answer(examined: RecordReport) {
  server.use(
    http.post('/api/learner-records/:id/examination', () => {
      sent.push('examined');
      return HttpResponse.json(examined);
    }),
    http.post('/api/learner-records/:id/import', ({ request }) => {
      sent.push(`taken in ${new URL(request.url).searchParams.get('reason') ?? ''}`.trim());
      return HttpResponse.json(examined);
    }),
  );
}

beforeEach(() => {
  sent.length = 0;
  session.open(administrator);
  server.use(
    http.get('/api/paper-certificates/holders', () =>
      HttpResponse.json([{ accountId: 'a1', fullName: 'Giàng A Páo', unitName: 'Sở Nội vụ' }]),
    ),
  );
});

async function chooseFile() {
  const { container } = await renderFeature(<RecordExchange />);
  await userEvent.click(screen.getByRole('combobox', { name: 'Người học' }));
  await userEvent.click(await screen.findByRole('option', { name: /Giàng A Páo/ }));
  await userEvent.upload(
    screen.getByLabelText(/^Thả hồ sơ học tập vào đây/),
    new File(['{}'], 'ho-so.json', { type: 'application/json' }),
  );
  return container;
}

test('what a record brings is told first, with what is wrong and how to mend it', async () => {
  answer(report);
  const container = await chooseFile();

  const entries = within(await screen.findByRole('region', { name: '2 mục trong hồ sơ' }));
  const [fresh, conflict] = entries.getAllByRole('listitem');
  expect(fresh).toHaveTextContent('Sẽ ghi nhận');
  expect(conflict).toHaveTextContent('Xung đột, để lại');
  expect(conflict).toHaveTextContent('gỡ mục ở người kia');
  expect(screen.getByText(origin.fingerprint)).toBeVisible();
  await expectAccessible(container);
  expect(sent).toEqual(['examined']);

  await userEvent.click(screen.getByRole('button', { name: 'Ghi nhận 1 mục' }));
  expect(await screen.findByText('Đã ghi nhận hồ sơ của Giàng A Páo')).toBeVisible();
  expect(sent).toEqual(['examined', 'taken in']);
});

test('a record that names somebody else wants a reason', async () => {
  answer({ ...report, personName: 'Giàng A Pao Sùng', nameMatches: false });
  await chooseFile();
  const button = await screen.findByRole('button', { name: 'Ghi nhận 1 mục' });
  await userEvent.click(button);
  expect((await screen.findAllByRole('alert'))[0]).toHaveTextContent('Nêu lý do');
  expect(sent).toEqual(['examined']);

  await userEvent.type(screen.getByLabelText(/^Lý do vẫn ghi nhận/), 'Đổi tên');
  await userEvent.click(button);
  expect(await screen.findByText('Đã ghi nhận hồ sơ của Giàng A Páo')).toBeVisible();
  expect(sent).toEqual(['examined', 'taken in Đổi tên']);
});

test('of an installation that nobody has named nothing can be taken in', async () => {
  answer({ ...report, exporter: { ...origin, trusted: false } });
  await chooseFile();
  expect(await screen.findByText('Hệ thống xuất hồ sơ này chưa được tin cậy')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Ghi nhận/ })).toBeNull();
});

test('a file that was changed is refused beside the field where it is chosen', async () => {
  server.use(
    http.post('/api/learner-records/:id/examination', () =>
      problem(400, 'certification.record-changed', { title: 'Nội dung hồ sơ đã bị sửa' }),
    ),
  );
  await chooseFile();
  expect(await screen.findByText(/đã bị sửa/)).toBeVisible();
});

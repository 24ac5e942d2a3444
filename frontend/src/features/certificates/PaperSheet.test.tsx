import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { administrator } from '@mock-api/people';
import { server } from '@mock-api/server';
import { session } from '@mock-api/session';
import type { PaperSheetLine, PaperSheetReport } from '@/shared/api/schema';
import { expectAccessible, renderFeature } from '@testing/render';
import { PaperSheet } from './PaperSheet';

const fresh: PaperSheetLine = {
  row: 2,
  holderName: 'GIÀNG A PÁO',
  courseTitle: 'Tin học cơ bản',
  outcome: 'NEW',
  faults: [],
};

const faulty: PaperSheetLine = {
  row: 3,
  holderName: '',
  courseTitle: 'Ngoại ngữ',
  outcome: 'FAULTY',
  faults: [
    { column: 'HOLDER_NAME', code: 'certification.paper-cell-missing', message: 'Chưa có giá trị' },
  ],
};

function answer(lines: PaperSheetLine[]) {
  const report: PaperSheetReport = { lines };
  server.use(http.post('/api/paper-certificates/sheets/:what', () => HttpResponse.json(report)));
}

async function chooseFile() {
  const { container } = await renderFeature(<PaperSheet />);
  await userEvent.upload(
    screen.getByLabelText(/^Thả tệp xlsx hoặc csv/),
    new File(['x'], 'ban-giay.csv', { type: 'text/csv' }),
  );
  return container;
}

beforeEach(() => session.open(administrator));

test('each row is told with its faults before anything is written, those with faults first', async () => {
  answer([fresh, faulty]);
  const container = await chooseFile();

  const rows = within(await screen.findByRole('region', { name: '2 dòng trong tệp' }));
  const [first, second] = rows.getAllByRole('listitem');
  expect(first).toHaveTextContent('Dòng 3');
  expect(first).toHaveTextContent('Họ tên in trên giấy: Chưa có giá trị');
  expect(second).toHaveTextContent('Sẽ ghi nhận');
  await expectAccessible(container);

  await userEvent.click(screen.getByRole('button', { name: 'Ghi nhận 1 bản giấy' }));
  expect(await screen.findByText('Đã ghi nhận 1 bản giấy')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Xem những giấy thiếu bản quét' })).toBeVisible();
});

test('where every row has faults, nothing can be recorded', async () => {
  answer([faulty]);
  await chooseFile();

  expect(await screen.findByText(/Không có dòng nào ghi nhận được/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Ghi nhận \d/ })).toBeNull();
});

test('long sheets are read page by page', async () => {
  answer(Array.from({ length: 120 }, (_, no) => ({ ...fresh, row: no + 2 })));
  await chooseFile();

  expect(await screen.findAllByRole('listitem')).toHaveLength(50);
  await userEvent.click(screen.getByRole('button', { name: 'Trang sau' }));
  expect(screen.getByText(/^Dòng 52/)).toBeVisible();
});

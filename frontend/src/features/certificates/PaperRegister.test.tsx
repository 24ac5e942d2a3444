import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { administrator } from '@mock-api/people';
import { server } from '@mock-api/server';
import { session } from '@mock-api/session';
import type { PaperCertificate } from '@/shared/api/schema';
import { useListAddress } from '@/shared/lib/listAddress';
import { Toasts } from '@/ui/Toast/Toasts';
import { expectAccessible, renderFeature } from '@testing/render';
import { PaperRegister } from './PaperRegister';

const paper: PaperCertificate = {
  paperId: '0193f100-0000-7000-8000-000000000001',
  holderId: '0193f100-0000-7000-8000-000000000002',
  holderName: 'Giàng A Páo',
  courseTitle: 'Bồi dưỡng ngạch chuyên viên',
  issuerName: 'Trường Chính trị tỉnh',
  number: '0123/CC',
  registerNumber: '',
  issuedOn: '2019-05-20',
  lookUp: 'HS-2026-7K3M-Q9TX-4',
  state: 'WITHOUT_PROOF',
  recordedAt: '2026-11-20T02:00:00Z',
  revision: 1,
  abilities: ['CHANGE', 'WITHDRAW'],
};

function Page() {
  return (
    <>
      <PaperRegister list={useListAddress()} />
      <Toasts />
    </>
  );
}

const calls: string[] = [];

beforeEach(() => {
  calls.length = 0;
  session.open(administrator);
  server.use(
    http.get('/api/paper-certificates', () =>
      HttpResponse.json({ items: [paper], page: 0, size: 20, total: 1 }),
    ),
    http.put('/api/paper-certificates/:id', () => {
      calls.push('written');
      return HttpResponse.json({ ...paper, revision: 2 });
    }),
    http.put('/api/paper-certificates/:id/proof', () => {
      calls.push('proved');
      return HttpResponse.json({ ...paper, state: 'RECORDED', revision: 3 });
    }),
  );
});

test('a paper is not recorded without a scan that proves it', async () => {
  const { container } = await renderFeature(<Page />);
  expect(await screen.findByText('Thiếu bản quét', { selector: 'td *' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Thêm bản quét: Giàng A Páo' }));
  const dialog = await screen.findByRole('dialog');
  await expectAccessible(dialog);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Lưu' }));
  expect((await within(dialog).findAllByRole('alert'))[0]).toHaveTextContent(
    'Chọn bản quét của giấy',
  );
  expect(calls).toEqual([]);

  await userEvent.upload(
    within(dialog).getByLabelText(/^Thả bản quét vào đây/),
    new File(['%PDF-1.7'], 'quet.pdf', { type: 'application/pdf' }),
  );
  await userEvent.click(within(dialog).getByRole('button', { name: 'Lưu' }));
  expect(await screen.findByText('Đã sửa bản ghi của Giàng A Páo')).toBeVisible();
  expect(calls).toEqual(['written', 'proved']);
  await expectAccessible(container);
});

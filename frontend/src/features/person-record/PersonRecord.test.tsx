import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { staff } from '@mock-api/data/staff';
import { server } from '@mock-api/server';
import type { KeepRecord, RecordView } from '@/shared/api/schema';
import { expectAccessible, renderFeature } from '@testing/render';
import { FindByNumber } from './FindByNumber';
import { PersonRecord } from './PersonRecord';

const [person] = staff;
if (person === undefined) throw new Error('The mock server has nobody');

function keep(record: RecordView) {
  server.use(http.get('/api/people/:id/record', () => HttpResponse.json(record)));
}

test('shows the last digits of a citizen number, and the whole of it only for a reason', async () => {
  const reasons: unknown[] = [];
  keep({ citizenNumberMasked: '********4567', mayEdit: true, mayReveal: true });
  server.use(
    http.post('/api/people/:id/citizen-number', async ({ request }) => {
      reasons.push(await request.json());
      return HttpResponse.json({ citizenNumber: '010203004567' });
    }),
  );
  const { container } = await renderFeature(<PersonRecord person={person} />);
  expect(await screen.findByText('********4567')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Xem đủ số' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Xem đủ số' }));
  expect(within(dialog).getByRole('alert')).toHaveTextContent('Nhập lý do');
  expect(reasons).toEqual([]);
  await userEvent.type(within(dialog).getByLabelText('Lý do'), 'Đối chiếu hồ sơ');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Xem đủ số' }));
  expect(await within(dialog).findByText('010203004567')).toBeVisible();
  expect(reasons).toEqual([{ reason: 'Đối chiếu hồ sơ' }]);
  await expectAccessible(container);
});

test('offers the whole number to nobody who may not see it', async () => {
  keep({ citizenNumberMasked: '********4567', mayEdit: false, mayReveal: false });
  await renderFeature(<PersonRecord person={person} />);
  expect(await screen.findByText('********4567')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

test('a number left empty stays as it is, and goes only when asked to', async () => {
  const sent: KeepRecord[] = [];
  keep({ citizenNumberMasked: '********4567', mayEdit: true, mayReveal: false });
  server.use(
    http.put<never, KeepRecord>('/api/people/:id/record', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ mayEdit: true, mayReveal: false });
    }),
  );
  await renderFeature(<PersonRecord person={person} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Sửa' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByLabelText(/^Ngày sinh/), '12/04/1990');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Lưu thay đổi' }));
  await waitFor(() => expect(sent).toEqual([{ birthDate: '1990-04-12' }]));
});

test('finds a person by the whole number only', async () => {
  await renderFeature(<FindByNumber opened onClose={() => undefined} />);
  const dialog = await screen.findByRole('dialog');
  const number = within(dialog).getByLabelText('Số định danh cá nhân');
  await userEvent.type(number, '0102');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Tìm' }));
  expect(within(dialog).getByRole('alert')).toHaveTextContent('Nhập đủ 12 chữ số');
  await userEvent.clear(number);
  await userEvent.type(number, '010 203 004 567');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Tìm' }));
  expect(await within(dialog).findByText('Tìm thấy 1 người')).toBeVisible();
  expect(within(dialog).getByRole('link')).toHaveTextContent(staff[3]?.fullName ?? '?');
});

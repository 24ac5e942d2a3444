import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { server } from '@mock-api/server';
import { expectAccessible, renderFeature } from '@testing/render';
import { ChainCard } from './ChainCard';

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

test('a check that was asked for tells what it found as soon as it is done', async () => {
  const { container } = await renderFeature(<ChainCard />);
  expect(await screen.findByText('Chưa kiểm tra lần nào')).toBeVisible();
  await press('Kiểm tra toàn bộ chuỗi');
  expect(await screen.findByText('Chuỗi nguyên vẹn')).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('từ số 1 đến số 128');
  expect(screen.getByRole('status')).toHaveTextContent('2 bản ghi đã được xóa');
  await expectAccessible(container);
});

test('a seal kept elsewhere is compared, however its number was written', async () => {
  const { container } = await renderFeature(<ChainCard />);
  await press('Đối chiếu dấu đã lưu');
  const dialog = await screen.findByRole('dialog');
  const field = (name: string) => within(dialog).getByLabelText(name);
  const compare = () => userEvent.click(within(dialog).getByRole('button', { name: 'Đối chiếu' }));
  await compare();
  expect(within(dialog).getByRole('alert')).toHaveTextContent('Nhập số bằng các chữ số');
  await userEvent.type(field('Số'), ' 128 ');
  await userEvent.type(field('Dấu niêm phong'), 'AB'.repeat(32));
  await compare();
  expect(await within(dialog).findByText(/vẫn khớp với chuỗi/)).toBeVisible();
  await expectAccessible(container);
  await userEvent.clear(field('Số'));
  await userEvent.type(field('Số'), '127');
  await compare();
  expect(await within(dialog).findByText('Bản ghi số 127 đã bị sửa')).toBeVisible();
});

test('a chain that cannot be read is asked for again', async () => {
  server.use(
    http.get('/api/audit/chain', () => new HttpResponse(null, { status: 500 }), { once: true }),
  );
  await renderFeature(<ChainCard />);
  await press('Thử lại');
  expect(await screen.findByText('Số cuối')).toBeVisible();
});

test('a broken chain is told with the number at which it breaks', async () => {
  server.use(
    http.get('/api/audit/chain', () =>
      HttpResponse.json({
        head: { seq: 128, seal: 'ab'.repeat(32) },
        guarded: false,
        checked: {
          startedAt: '2026-11-25T03:00:00Z',
          finishedAt: '2026-11-25T03:00:02Z',
          fromSeq: 1,
          throughSeq: 128,
          redacted: 0,
          intact: false,
          broken: { seq: 77, how: 'CHANGED' },
        },
      }),
    ),
  );
  const { container } = await renderFeature(<ChainCard />);
  expect(await screen.findByText('Bản ghi số 77 đã bị sửa')).toBeVisible();
  await expectAccessible(container);
});

test('who reads the log of some units only is shown no chain', async () => {
  let asked = 0;
  server.use(
    http.get('/api/audit/chain', () => {
      asked += 1;
      return new HttpResponse(null, { status: 403 });
    }),
  );
  await renderFeature(<ChainCard />);
  await waitFor(() => expect(asked).toBe(1));
  expect(screen.queryByText('Tính toàn vẹn của nhật ký')).toBeNull();
});

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { batchOf, resetSigning, rightPin } from '@mock-api/handlers/signing';
import { server } from '@mock-api/server';
import type { JobView } from '@/shared/api/schema';
import type { ListAddress } from '@/shared/lib/listAddress';
import { expectAccessible, renderFeature } from '@testing/render';
import { SigningQueue } from './SigningQueue';

const list: ListAddress = {
  view: { page: 0, size: 20, sort: undefined, columns: undefined },
  onView: vi.fn(),
  filters: {},
  onFilter: vi.fn(),
};

beforeEach(resetSigning);

test('shows what waits, each with its draft to read', async () => {
  const { container } = await renderFeature(<SigningQueue list={list} />);
  const table = await screen.findByRole('table');
  expect(await within(table).findAllByRole('link', { name: /^Xem bản chờ ký của/ })).toHaveLength(
    7,
  );
  await expectAccessible(container);
});

test('signs all with the PIN of the credential', async () => {
  await renderFeature(<SigningQueue list={list} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Ký 7 giấy đầu danh sách' }));
  expect(await screen.findByText(/chứng thư số của Lê Thị Kim Ngân/)).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText(/^Mã PIN/), rightPin);
  await userEvent.click(screen.getByRole('button', { name: 'Ký số' }));
  expect(
    await screen.findByText('Đợt ký gần nhất đã xong: 7/7 giấy chứng nhận.'),
  ).toBeInTheDocument();
});

test('asks for the PIN before anything is sent', async () => {
  await renderFeature(<SigningQueue list={list} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Ký 7 giấy đầu danh sách' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Ký số' }));
  expect(screen.getAllByText('Nhập Mã PIN').length).toBeGreaterThan(0);
});

test('keeps what was picked when the PIN is wrong, and asks for it again', async () => {
  await renderFeature(<SigningQueue list={list} />);
  const boxes = await screen.findAllByRole('checkbox', { name: /GCN-SKHCN$/ });
  for (const box of boxes.slice(0, 2)) await userEvent.click(box);
  await userEvent.click(screen.getByRole('button', { name: 'Ký 2 giấy đã chọn' }));
  const pin = await screen.findByLabelText(/^Mã PIN/);
  await userEvent.type(pin, '0');
  await userEvent.click(screen.getByRole('button', { name: 'Ký số' }));

  await waitFor(() => expect(pin).toHaveAccessibleDescription(/Mã PIN không đúng/));
  expect(pin).toHaveFocus();
  expect(pin).toHaveValue('');
  expect(screen.getByText(/dừng lại sau 0\/2 giấy/)).toBeInTheDocument();
  await userEvent.type(pin, rightPin);
  await userEvent.click(screen.getByRole('button', { name: 'Ký số' }));
  expect(
    await screen.findByText('Đợt ký gần nhất đã xong: 2/2 giấy chứng nhận.'),
  ).toBeInTheDocument();
  expect(screen.queryByText(/^Đã chọn/)).toBeNull();
});

test('stays open until the service has said whether the PIN is right', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  onTestFinished(() => void vi.useRealTimers());
  const batch = { ...batchOf(0, 7), state: 'RUNNING' as JobView['state'] };
  server.use(
    http.post('/api/signing/batches', () => HttpResponse.json(batch, { status: 202 })),
    http.get('/api/jobs/:id', () => HttpResponse.json(batch)),
  );
  await renderFeature(<SigningQueue list={list} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Ký 7 giấy đầu danh sách' }));
  await userEvent.type(await screen.findByLabelText(/^Mã PIN/), rightPin);
  await userEvent.click(screen.getByRole('button', { name: 'Ký số' }));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(screen.getByRole('dialog')).toBeInTheDocument();
  batch.done = 1;
  await vi.advanceTimersByTimeAsync(1_000);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('notices by itself that the service answers again', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  onTestFinished(() => void vi.useRealTimers());
  let away = true;
  server.use(
    http.get('/api/signing/state', () =>
      HttpResponse.json({
        signatory: true,
        waiting: 7,
        most: away ? 0 : 500,
        ...(!away && {
          credential: {
            id: 'ngan',
            subject: 'CN=Lê Thị Kim Ngân',
            most: 50,
            usable: true,
            asks: [],
          },
        }),
      }),
    ),
  );
  await renderFeature(<SigningQueue list={list} />);
  expect(await screen.findByText(/Dịch vụ ký số hiện không phản hồi/)).toBeVisible();
  away = false;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await screen.findByRole('button', { name: /^Ký 7 giấy/ })).toBeEnabled();
  expect(screen.queryByText(/Dịch vụ ký số hiện không phản hồi/)).toBeNull();
});

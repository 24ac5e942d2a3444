import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { resetSigning, rightPin } from '@mock-api/handlers/signing';
import { server } from '@mock-api/server';
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

test('says what a batch came to that was refused', async () => {
  await renderFeature(<SigningQueue list={list} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Ký 7 giấy đầu danh sách' }));
  await userEvent.type(await screen.findByLabelText(/^Mã PIN/), '0');
  await userEvent.click(screen.getByRole('button', { name: 'Ký số' }));
  expect(await screen.findByText(/dừng lại sau 0\/7 giấy/)).toHaveTextContent('invalid_pin');
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

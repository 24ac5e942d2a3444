import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { resetSigning, rightPin } from '@mock-api/handlers/signing';
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

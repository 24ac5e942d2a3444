import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { afterEach, expect, test } from 'vitest';
import { resetSigning } from '@mock-api/handlers/signing';
import { problem } from '@mock-api/problem';
import { server } from '@mock-api/server';
import { Toasts } from '@/ui/Toast/Toasts';
import { expectAccessible, renderFeature } from '@testing/render';
import { IssuerKeys } from './IssuerKeys';

afterEach(resetSigning);

const open = () =>
  renderFeature(
    <>
      <IssuerKeys />
      <Toasts />
    </>,
  );

test('after it was told what follows, new keys sign and the replaced ones stay in the list', async () => {
  await open();
  expect(await screen.findAllByText('Đang dùng')).toHaveLength(2);
  await expectAccessible(document.body);
  await userEvent.click(screen.getByRole('button', { name: 'Thay khóa' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Thay khóa của hệ thống?' }));
  expect(dialog.getByText(/đã cấp vẫn kiểm tra được/)).toBeVisible();
  await userEvent.click(dialog.getByRole('button', { name: 'Thay khóa' }));
  expect(await screen.findByText('Đã thay khóa của hệ thống.')).toBeVisible();
  expect(screen.getAllByText('Đang dùng')).toHaveLength(2);
  expect(screen.getAllByText(/^Đã thay ngày/)).toHaveLength(2);
});

test('nothing is replaced when one thinks better of it', async () => {
  await open();
  await userEvent.click(await screen.findByRole('button', { name: 'Thay khóa' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: 'Hủy' }));
  expect(screen.queryByText(/^Đã thay ngày/)).toBeNull();
});

test('whoever administers a part of the installation only sees no keys', async () => {
  let asked = false;
  server.use(
    http.get('/api/issuer/keys', () => {
      asked = true;
      return problem(403, 'organisation.outside-scope');
    }),
  );
  await open();
  await expect.poll(() => asked).toBe(true);
  expect(screen.queryByText('Khóa của hệ thống')).toBeNull();
});

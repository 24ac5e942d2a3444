import { Suspense, type ReactNode } from 'react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import {
  fullSecurity,
  plainSecurity,
  recoveryCodes,
  rightCode,
  sessions,
} from '@mock-api/data/security';
import { confirmFirst, withPasskeys } from '@mock-api/handlers/security';
import { server } from '@mock-api/server';
import { Toasts } from '@/ui/Toast/Toasts';
import { expectAccessible, renderFeature } from '@testing/render';
import { ConfirmationBoundary } from './ConfirmationBoundary';
import { PasskeysCard } from './PasskeysCard';
import { ProviderCard } from './ProviderCard';
import { RecoveryCodesCard } from './RecoveryCodesCard';
import { SecurityNotices } from './SecurityNotices';
import { SessionsCard } from './SessionsCard';
import { TotpCard } from './TotpCard';

const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const show = (card: ReactNode) =>
  renderFeature(
    <Suspense>
      <ConfirmationBoundary>{card}</ConfirmationBoundary>
      <Toasts />
    </Suspense>,
  );

function noteDeletes(path: string): string[] {
  const calls: string[] = [];
  server.use(
    http.delete(path, ({ request }) => {
      calls.push(new URL(request.url).pathname);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  return calls;
}

test('one-time codes are set up by picture and first code, and recovery codes follow', async () => {
  const { container } = await show(<TotpCard security={plainSecurity} />);
  await press('Thiết lập');
  const dialog = await screen.findByRole('dialog', { name: 'Thiết lập ứng dụng xác thực' });
  expect(within(dialog).getByRole('img', { name: /Mã QR/ })).toBeVisible();
  await expectAccessible(container);
  await userEvent.type(within(dialog).getByLabelText('Mã xác thực'), rightCode);
  await press('Xác nhận và bật');
  expect(await screen.findByText(recoveryCodes[0] ?? '')).toBeVisible();
  await press('Tôi đã lưu các mã');
  await waitFor(() => expect(screen.queryByText(recoveryCodes[0] ?? '')).toBeNull());
});

test('an act asks who it is first, and goes on after the confirmation', async () => {
  let confirmed = false;
  const given: unknown[] = [];
  server.use(
    http.post('/api/me/security/recovery-codes', () =>
      confirmed ? HttpResponse.json({ recoveryCodes }) : confirmFirst(),
    ),
    http.post('/api/me/security/confirmation', async ({ request }) => {
      given.push(await request.json());
      confirmed = true;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  await show(<RecoveryCodesCard security={fullSecurity} />);
  await press('Tạo mã dự phòng mới');
  await userEvent.click(
    within(await screen.findByRole('dialog')).getByRole('button', { name: 'Tạo mã dự phòng mới' }),
  );
  const dialog = await screen.findByRole('dialog', { name: 'Xác nhận danh tính' });
  await userEvent.type(within(dialog).getByLabelText('Mật khẩu của bạn'), 'hoc-so-2026');
  await press('Xác nhận');
  expect(await screen.findByText(recoveryCodes[0] ?? '')).toBeVisible();
  expect(given).toEqual([{ password: 'hoc-so-2026' }]);
});

test('who has a second factor confirms with that', async () => {
  server.use(
    http.get('/api/me/security', () => HttpResponse.json(fullSecurity)),
    http.delete('/api/me/security/totp', confirmFirst),
  );
  await show(<TotpCard security={fullSecurity} />);
  await press('Gỡ ứng dụng xác thực');
  await userEvent.click(
    within(await screen.findByRole('dialog')).getByRole('button', { name: 'Gỡ ứng dụng xác thực' }),
  );
  const dialog = await screen.findByRole('dialog', { name: 'Xác nhận danh tính' });
  expect(within(dialog).getByLabelText('Mã xác thực')).toBeVisible();
  expect(within(dialog).getByRole('button', { name: 'Dùng khóa truy cập' })).toBeVisible();
  expect(within(dialog).queryByLabelText('Mật khẩu của bạn')).toBeNull();
});

test('the last second factor of a role that requires one cannot be removed', async () => {
  await show(<TotpCard security={{ ...fullSecurity, abilities: ['ADD_TOTP'] }} />);
  expect(await screen.findByRole('button', { name: 'Gỡ ứng dụng xác thực' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test('passkeys are renamed and removed', async () => {
  server.use(withPasskeys);
  const renamed: unknown[] = [];
  server.use(
    http.put('/api/me/security/passkeys/:id', async ({ request }) => {
      renamed.push(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const removed = noteDeletes('/api/me/security/passkeys/:id');
  const { container } = await show(<PasskeysCard />);
  await press('Đổi tên Điện thoại của tôi');
  const name = await screen.findByLabelText('Tên gọi');
  await userEvent.clear(name);
  await userEvent.type(name, 'Máy cơ quan');
  await press('Lưu tên gọi');
  await waitFor(() => expect(renamed).toEqual([{ label: 'Máy cơ quan' }]));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await expectAccessible(container);
  await press('Gỡ Điện thoại của tôi');
  await userEvent.click(
    within(await screen.findByRole('dialog')).getByRole('button', { name: 'Gỡ khóa truy cập' }),
  );
  await waitFor(() => expect(removed).toHaveLength(1));
});

test('where the browser knows no passkeys, adding one tells why not', async () => {
  await show(<PasskeysCard />);
  expect(await screen.findByText('Chưa có khóa truy cập nào.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Thêm khóa truy cập' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test('sessions elsewhere are ended one by one or all at once', async () => {
  const ended = noteDeletes('/api/me/security/sessions/:id');
  const all = noteDeletes('/api/me/security/sessions');
  const { container } = await show(<SessionsCard />);
  expect(await screen.findByText('Thiết bị này')).toBeVisible();
  await expectAccessible(container);
  await press('Đăng xuất Safari · iOS');
  await waitFor(() =>
    expect(ended).toEqual([`/api/me/security/sessions/${sessions[1]?.sessionId}`]),
  );
  await press('Đăng xuất mọi thiết bị khác');
  await userEvent.click(
    within(await screen.findByRole('dialog')).getByRole('button', {
      name: 'Đăng xuất mọi thiết bị khác',
    }),
  );
  await waitFor(() => expect(all).toHaveLength(1));
});

test('a linked provider is unlinked after asking once more', async () => {
  const unlinked = noteDeletes('/api/me/security/provider-link');
  const provider = { name: 'Cổng xác thực tỉnh', linkedAt: '2026-10-02T02:20:00Z' };
  await show(<ProviderCard provider={provider} security={fullSecurity} />);
  await press('Bỏ liên kết');
  await userEvent.click(
    within(await screen.findByRole('dialog')).getByRole('button', { name: 'Bỏ liên kết' }),
  );
  await waitFor(() => expect(unlinked).toHaveLength(1));
});

test('what went wrong at the provider, and what a role requires, is told in words', async () => {
  await renderFeature(
    <SecurityNotices
      security={{ ...plainSecurity, secondFactorRequiredFrom: '2026-12-01T02:00:00Z' }}
      problem="identity.provider-account-taken"
      linked={false}
    />,
  );
  expect(await screen.findByRole('alert')).toHaveTextContent('đã thuộc về người khác');
  expect(screen.getByRole('status')).toHaveTextContent('Từ ngày 01/12/2026');
});

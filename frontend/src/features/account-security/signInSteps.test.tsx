import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { recoveryCodes, rightCode } from '@mock-api/data/security';
import { server } from '@mock-api/server';
import { expectAccessible, renderFeature } from '@testing/render';
import { EnrolmentStep } from './EnrolmentStep';
import { OtherWaysIn } from './OtherWaysIn';
import { SecondFactorStep } from './SecondFactorStep';

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

test('a one-time code is the second step', async () => {
  const onStep = vi.fn();
  const { container } = await renderFeature(
    <SecondFactorStep methods={['TOTP', 'RECOVERY_CODE']} onStep={onStep} />,
  );
  await userEvent.type(await screen.findByLabelText('Mã xác thực'), rightCode);
  await expectAccessible(container);
  await press('Xác nhận và đăng nhập');
  await vi.waitFor(() =>
    expect(onStep).toHaveBeenCalledExactlyOnceWith({ next: 'DONE', methods: [] }),
  );
});

test('a wrong code is told at its field, and another can be tried', async () => {
  await renderFeature(<SecondFactorStep methods={['TOTP']} onStep={vi.fn()} />);
  await userEvent.type(await screen.findByLabelText('Mã xác thực'), '000000');
  await press('Xác nhận và đăng nhập');
  expect(await screen.findByRole('alert')).toHaveTextContent('Mã không đúng');
  expect(screen.queryByRole('button', { name: 'Dùng mã dự phòng' })).toBeNull();
});

test('who has lost the phone types a recovery code', async () => {
  const codes: unknown[] = [];
  server.use(
    http.post('/api/sign-in/second-factor', async ({ request }) => {
      codes.push(await request.json());
      return HttpResponse.json({ next: 'DONE', methods: [] });
    }),
  );
  const onStep = vi.fn();
  await renderFeature(<SecondFactorStep methods={['TOTP', 'RECOVERY_CODE']} onStep={onStep} />);
  await press('Dùng mã dự phòng');
  await userEvent.type(await screen.findByLabelText('Mã dự phòng'), 'K7RM2-9XQ42');
  await press('Xác nhận và đăng nhập');
  await vi.waitFor(() => expect(onStep).toHaveBeenCalledOnce());
  expect(codes).toEqual([{ code: 'K7RM2-9XQ42' }]);
});

test('a browser without passkeys says so in words', async () => {
  server.use(http.post('/api/sign-in/passkey/options', () => HttpResponse.json({})));
  await renderFeature(<OtherWaysIn provider="Cổng xác thực tỉnh" onStep={vi.fn()} />);
  expect(
    await screen.findByRole('link', { name: 'Đăng nhập bằng Cổng xác thực tỉnh' }),
  ).toHaveAttribute('href', '/api/sign-in/provider');
  await press('Đăng nhập bằng khóa truy cập');
  expect(await screen.findByRole('alert')).toHaveTextContent('Trình duyệt này chưa dùng được');
});

test('whose role requires a second factor sets one up and keeps the recovery codes', async () => {
  const onDone = vi.fn();
  const { container } = await renderFeature(
    <EnrolmentStep methods={['TOTP', 'PASSKEY']} onDone={onDone} />,
  );
  await press('Dùng ứng dụng xác thực');
  expect(await screen.findByRole('img', { name: /Mã QR/ })).toBeVisible();
  await expectAccessible(container);
  await userEvent.type(screen.getByLabelText('Mã xác thực'), rightCode);
  await press('Xác nhận và bật');
  expect(await screen.findByText(recoveryCodes[9] ?? '')).toBeVisible();
  await expectAccessible(container);
  await press('Đã lưu mã, vào hệ thống');
  expect(onDone).toHaveBeenCalledOnce();
});

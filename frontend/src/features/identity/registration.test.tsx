import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { server } from '@mock-api/server';
import { expectAccessible, renderFeature } from '@testing/render';
import { ConfirmRegistrationForm } from './ConfirmRegistrationForm';
import { RegisterForm } from './RegisterForm';

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('registering says the same whether or not the address has an account', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post('/api/registrations', async ({ request }) => {
      sent.push(await request.json());
      return new HttpResponse(null, { status: 202 });
    }),
  );
  const { container } = await renderFeature(<RegisterForm />);
  await userEvent.type(await screen.findByLabelText('Họ và tên'), ' Vàng Thị Mỷ ');
  await userEvent.type(screen.getByLabelText('Thư điện tử'), 'my.vang@example.vn');
  await expectAccessible(container);
  await press('Đăng ký');
  expect(await screen.findByText(/Thư đã được gửi đến my.vang@example.vn/)).toBeVisible();
  expect(sent).toEqual([{ fullName: 'Vàng Thị Mỷ', email: 'my.vang@example.vn', language: 'vi' }]);
});

test('what is missing is named before anything is sent', async () => {
  await renderFeature(<RegisterForm />);
  await screen.findByLabelText('Họ và tên');
  await press('Đăng ký');
  expect(await screen.findByRole('alert')).toHaveTextContent('Có 2 chỗ cần sửa');
});

test('the link from the mail opens the account with a password', async () => {
  const { container } = await renderFeature(<ConfirmRegistrationForm token="fresh" />);
  await userEvent.type(await screen.findByLabelText('Mật khẩu mới'), 'mot cau de nho');
  await userEvent.type(screen.getByLabelText('Nhập lại mật khẩu mới'), 'mot cau de nho');
  await expectAccessible(container);
  await press('Mở tài khoản');
  expect(await screen.findByText(/Tài khoản của bạn đã được mở/)).toBeVisible();
});

test('a used link leads back to registering', async () => {
  await renderFeature(<ConfirmRegistrationForm token="used" />);
  await userEvent.type(await screen.findByLabelText('Mật khẩu mới'), 'mot cau de nho');
  await userEvent.type(screen.getByLabelText('Nhập lại mật khẩu mới'), 'mot cau de nho');
  await press('Mở tài khoản');
  expect(await screen.findByRole('link', { name: 'Đăng ký lại' })).toHaveAttribute(
    'href',
    '/register',
  );
});

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { expectAccessible, renderFeature } from '@testing/render';
import { ChangePasswordForm } from './ChangePasswordForm';
import { ForgotPasswordForm } from './ForgotPasswordForm';
import { ResetPasswordForm } from './ResetPasswordForm';

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('asking for a link says the same whether or not the account exists', async () => {
  const { container } = await renderFeature(<ForgotPasswordForm />);
  await userEvent.type(await screen.findByLabelText('Thư điện tử'), 'khong-co@donvi.gov.vn');
  await press('Gửi liên kết');
  expect(await screen.findByText(/Nếu khong-co@donvi.gov.vn thuộc về một tài khoản/)).toBeVisible();
  await expectAccessible(container);
});

test('an address that is none is named before anything is sent', async () => {
  await renderFeature(<ForgotPasswordForm />);
  await userEvent.type(await screen.findByLabelText('Thư điện tử'), 'donvi');
  await press('Gửi liên kết');
  expect(screen.getByLabelText('Thư điện tử')).toHaveAccessibleDescription(/đúng dạng/);
});

test('a used link leads to a new one', async () => {
  await renderFeature(<ResetPasswordForm token="used" />);
  await userEvent.type(await screen.findByLabelText('Mật khẩu mới'), 'mot cau de nho');
  await userEvent.type(screen.getByLabelText('Nhập lại mật khẩu mới'), 'mot cau de nho');
  await press('Lưu mật khẩu mới');
  expect(await screen.findByRole('link', { name: 'Yêu cầu liên kết mới' })).toHaveAttribute(
    'href',
    '/forgot-password',
  );
});

test('two different new passwords are not sent', async () => {
  await renderFeature(<ResetPasswordForm token="fresh" />);
  await userEvent.type(await screen.findByLabelText('Mật khẩu mới'), 'mot cau de nho');
  await userEvent.type(screen.getByLabelText('Nhập lại mật khẩu mới'), 'mot cau kho nho');
  await press('Lưu mật khẩu mới');
  expect(screen.getByLabelText('Nhập lại mật khẩu mới')).toHaveAccessibleDescription(/giống nhau/);
});

test('a wrong current password is told at its field', async () => {
  await renderFeature(<ChangePasswordForm guard={(change) => change()} />);
  await userEvent.type(await screen.findByLabelText('Mật khẩu hiện tại'), 'khong dung');
  await userEvent.type(screen.getByLabelText('Mật khẩu mới'), 'mot cau de nho');
  await userEvent.type(screen.getByLabelText('Nhập lại mật khẩu mới'), 'mot cau de nho');
  await press('Lưu mật khẩu mới');
  expect(await screen.findByRole('alert')).toHaveTextContent('Mật khẩu hiện tại không đúng');
});

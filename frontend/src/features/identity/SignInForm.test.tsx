import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { server } from '@mock-api/server';
import { expectAccessible, renderFeature } from '@testing/render';
import { SignInForm } from './SignInForm';

const login = () => screen.findByLabelText(/Thư điện tử công vụ/);
const enter = () => userEvent.click(screen.getByRole('button', { name: 'Đăng nhập' }));

test('signs in by work e-mail and password', async () => {
  const onSignedIn = vi.fn();
  const { container } = await renderFeature(
    <SignInForm onSignedIn={onSignedIn} onStep={vi.fn()} />,
  );
  await userEvent.type(await login(), 'ha.nguyen@laocai.example.vn');
  await userEvent.type(screen.getByLabelText('Mật khẩu'), 'hoc-so-2026');
  await enter();
  await vi.waitFor(() => expect(onSignedIn).toHaveBeenCalledOnce());
  await expectAccessible(container);
});

test('says that the name or the password is wrong, and keeps what was typed', async () => {
  await renderFeature(<SignInForm onSignedIn={vi.fn()} onStep={vi.fn()} />);
  await userEvent.type(await login(), 'ai-do');
  await userEvent.type(screen.getByLabelText('Mật khẩu'), 'sai-mat-khau');
  await enter();
  expect(await screen.findByText('Tên đăng nhập hoặc mật khẩu không đúng.')).toBeVisible();
  expect(await login()).toHaveValue('ai-do');
});

test('names what is missing before anything is sent', async () => {
  await renderFeature(<SignInForm onSignedIn={vi.fn()} onStep={vi.fn()} />);
  await login();
  await enter();
  expect(await screen.findByRole('alert')).toHaveTextContent('Có 2 chỗ cần sửa');
});

test('in a demonstration a role fills in the form', async () => {
  await renderFeature(<SignInForm onSignedIn={vi.fn()} onStep={vi.fn()} />);
  await userEvent.click(await screen.findByRole('button', { name: /^Giảng viên/ }));
  expect(await login()).toHaveValue('dat.tran@laocai.example.vn');
});

test('elsewhere no accounts are offered', async () => {
  server.use(http.get('/api/demo/accounts', () => new HttpResponse(null, { status: 404 })));
  await renderFeature(<SignInForm onSignedIn={vi.fn()} onStep={vi.fn()} />);
  await login();
  expect(screen.queryByText('Tài khoản dùng thử')).toBeNull();
});

test('a right password that is not enough leads to the next step', async () => {
  const [onSignedIn, onStep] = [vi.fn(), vi.fn()];
  const step = { next: 'SECOND_FACTOR', methods: ['TOTP'] };
  server.use(http.post('/api/sign-in', () => HttpResponse.json(step, { status: 202 })));
  await renderFeature(<SignInForm onSignedIn={onSignedIn} onStep={onStep} />);
  await userEvent.type(await login(), 'ha.nguyen@laocai.example.vn');
  await userEvent.type(screen.getByLabelText('Mật khẩu'), 'hoc-so-2026');
  await enter();
  await vi.waitFor(() => expect(onStep).toHaveBeenCalledExactlyOnceWith(step));
  expect(onSignedIn).not.toHaveBeenCalled();
});

test('a suspended account is told so, once the password is right', async () => {
  server.use(
    http.post('/api/sign-in', () =>
      HttpResponse.json({ code: 'identity.account-suspended' }, { status: 403 }),
    ),
  );
  await renderFeature(<SignInForm onSignedIn={vi.fn()} onStep={vi.fn()} />);
  await userEvent.type(await login(), 'ha.nguyen@laocai.example.vn');
  await userEvent.type(screen.getByLabelText('Mật khẩu'), 'hoc-so-2026');
  await enter();
  expect(await screen.findByRole('alert')).toHaveTextContent('đang tạm khóa');
});

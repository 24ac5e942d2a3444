import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { expectAccessible, renderUi } from '@testing/render';
import { Button } from '../Button/Button';
import { ErrorSummary } from '../ErrorSummary/ErrorSummary';
import { PasswordField } from '../Field/PasswordField';
import { TextField } from '../Field/TextField';
import { useForm } from './useForm';

interface Values {
  name: string;
  secret: string;
}

function Example({ send }: { send: (values: Values) => Promise<unknown> }) {
  const form = useForm<Values>({
    initial: { name: '', secret: '' },
    check: ({ name, secret }) => ({
      ...(name === '' && { name: 'Nhập tên' }),
      ...(secret === '' && { secret: 'Nhập mật khẩu' }),
    }),
    send,
    explain: () => ({ fields: { name: 'Tên đã có người dùng' }, form: 'Chưa lưu được' }),
  });
  return (
    <form noValidate onSubmit={form.submit}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <TextField {...form.field('name')} label="Tên" hint="Như trên căn cước" />
      <PasswordField {...form.field('secret')} label="Mật khẩu" autoComplete="new-password" />
      <Button type="submit" busy={form.busy}>
        Lưu
      </Button>
    </form>
  );
}

const save = () => userEvent.click(screen.getByRole('button', { name: 'Lưu' }));

test('the summary of errors takes the focus and leads to each field', async () => {
  const { container } = renderUi(<Example send={vi.fn()} />);
  await save();
  const summary = screen.getByRole('alert');
  expect(summary).toHaveFocus();
  await userEvent.click(within(summary).getByRole('link', { name: 'Nhập tên' }));
  expect(screen.getByLabelText('Tên')).toHaveFocus();
  await expectAccessible(container);
});

test('the same words stand beside the field and are read with it', async () => {
  renderUi(<Example send={vi.fn()} />);
  await save();
  const name = screen.getByLabelText('Tên');
  expect(name).toBeInvalid();
  expect(name).toHaveAccessibleDescription('Như trên căn cước Nhập tên');
});

test('nothing is sent while something is wrong', async () => {
  const send = vi.fn();
  renderUi(<Example send={send} />);
  await save();
  expect(send).not.toHaveBeenCalled();
});

test('a refusal of the server is shown for its field and for the whole', async () => {
  renderUi(<Example send={() => Promise.reject(new Error('refused'))} />);
  await userEvent.type(screen.getByLabelText('Tên'), 'Hà');
  await userEvent.type(screen.getByLabelText('Mật khẩu'), 'mot-cau-dai');
  await save();
  expect(await screen.findByText('Chưa lưu được')).toBeVisible();
  expect(screen.getByLabelText('Tên')).toHaveAccessibleDescription(/Tên đã có người dùng/);
  expect(screen.getByLabelText('Tên')).toHaveValue('Hà');
});

test('what is put right is told of no longer, and what is still wrong stays', async () => {
  renderUi(<Example send={vi.fn()} />);
  await save();
  await userEvent.type(screen.getByLabelText('Tên'), 'Hà');
  expect(screen.getByLabelText('Tên')).toBeValid();
  expect(screen.queryByText('Nhập tên')).toBeNull();
  expect(screen.getByLabelText('Mật khẩu')).toBeInvalid();
  expect(within(screen.getByRole('alert')).getByRole('link')).toHaveTextContent('Nhập mật khẩu');
});

test('what the server refused is told of until the field is changed', async () => {
  renderUi(<Example send={() => Promise.reject(new Error('refused'))} />);
  await userEvent.type(screen.getByLabelText('Tên'), 'Hà');
  await userEvent.type(screen.getByLabelText('Mật khẩu'), 'mot-cau-dai');
  await save();
  await screen.findAllByText('Tên đã có người dùng');
  await userEvent.type(screen.getByLabelText('Tên'), ' Anh');
  expect(screen.queryByText('Tên đã có người dùng')).toBeNull();
});

test('a second press while sending sends nothing more', async () => {
  const send = vi.fn(() => new Promise(() => undefined));
  renderUi(<Example send={send} />);
  await userEvent.type(screen.getByLabelText('Tên'), 'Hà');
  await userEvent.type(screen.getByLabelText('Mật khẩu'), 'mot-cau-dai{Enter}');
  await save();
  expect(send).toHaveBeenCalledTimes(1);
});

test('a password is shown only when its owner asks', async () => {
  renderUi(<Example send={vi.fn()} />);
  const field = screen.getByLabelText('Mật khẩu');
  expect(field).toHaveAttribute('type', 'password');
  await userEvent.click(screen.getByRole('button', { name: 'Hiện mật khẩu' }));
  expect(field).toHaveAttribute('type', 'text');
});

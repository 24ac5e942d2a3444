import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { expectAccessible, renderUi } from '@testing/render';
import { NavigationContext } from '../Link/navigation';
import { Button, ButtonLink } from './Button';
import { IconButton } from './IconButton';

test('is pressed by mouse and by keyboard', async () => {
  const press = vi.fn();
  const { container } = renderUi(<Button onClick={press}>Lưu</Button>);
  await userEvent.click(screen.getByRole('button', { name: 'Lưu' }));
  await userEvent.keyboard('{Enter}');
  expect(press).toHaveBeenCalledTimes(2);
  await expectAccessible(container);
});

test('takes no second press while it works, and says that it works', async () => {
  const press = vi.fn();
  renderUi(
    <Button busy onClick={press}>
      Lưu
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Lưu' });
  await userEvent.click(button);
  expect(press).not.toHaveBeenCalled();
  expect(button).toHaveAttribute('aria-busy', 'true');
});

test('stays in reach when unavailable and tells why', async () => {
  const press = vi.fn();
  renderUi(
    <Button unavailable="Chưa đủ điều kiện" onClick={press}>
      Xuất bản
    </Button>,
  );
  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'Xuất bản' })).toHaveFocus();
  expect(await screen.findByText('Chưa đủ điều kiện')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  expect(press).not.toHaveBeenCalled();
});

test('does not submit a form when unavailable', async () => {
  const submit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
  renderUi(
    <form onSubmit={submit}>
      <Button type="submit" unavailable="Chưa chọn">
        Gửi
      </Button>
    </form>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Gửi' }));
  expect(submit).not.toHaveBeenCalled();
});

test('a link inside the application goes there without loading a page', async () => {
  const go = vi.fn();
  renderUi(
    <NavigationContext value={{ go, prepare: () => undefined }}>
      <ButtonLink href="/courses">Khóa học</ButtonLink>
    </NavigationContext>,
  );
  await userEvent.click(screen.getByRole('link', { name: 'Khóa học' }));
  expect(go).toHaveBeenCalledWith('/courses');
});

test('a button with a picture only has a name', async () => {
  const { container } = renderUi(<IconButton label="Đóng" icon={<svg aria-hidden />} />);
  expect(screen.getByRole('button', { name: 'Đóng' })).toBeVisible();
  await expectAccessible(container);
});

test('shows its name when pointed at, but not over what it has opened', async () => {
  const button = (expanded: boolean) => (
    <IconButton label="Thao tác" icon={<svg aria-hidden />} aria-expanded={expanded} />
  );
  const { rerender } = renderUi(button(false));
  await userEvent.hover(screen.getByRole('button', { name: 'Thao tác' }));
  expect(await screen.findByRole('tooltip')).toHaveTextContent('Thao tác');
  rerender(button(true));
  await waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull());
});

import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { expectAccessible, renderFeature, renderUi } from '@testing/render';
import { Toasts } from './Toasts';
import { toast } from './toasts';

afterEach(() => vi.useRealTimers());

test('a message is announced, and can be taken back', async () => {
  const undo = vi.fn();
  const { container } = renderUi(<Toasts />);
  act(() => toast('Đã xóa bài học.', { undo }));
  expect(screen.getByRole('region', { name: 'Thông báo nhanh' })).toHaveTextContent(
    'Đã xóa bài học.',
  );
  await expectAccessible(container);
  await userEvent.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByText('Đã xóa bài học.')).toBeNull();
});

test('a message leads to where more of it is told, and then goes away', async () => {
  await renderFeature(<Toasts />);
  act(() =>
    toast('Đã gửi đề nghị.', { link: { href: '/manage/approvals', label: 'Xem đề nghị' } }),
  );
  const link = screen.getByRole('link', { name: 'Xem đề nghị' });
  expect(link).toHaveAttribute('href', '/manage/approvals');
  await userEvent.click(link);
  expect(screen.queryByText('Đã gửi đề nghị.')).toBeNull();
});

const close = () => screen.getByRole('button', { name: 'Đóng thông báo' });

test('goes away by itself, but not while the focus is in it', () => {
  vi.useFakeTimers();
  renderUi(<Toasts />);
  act(() => toast('Đã lưu.'));
  act(() => close().focus());
  act(() => {
    vi.advanceTimersByTime(60_000);
  });
  expect(screen.getByText('Đã lưu.')).toBeVisible();
  act(() => close().blur());
  act(() => {
    vi.advanceTimersByTime(8_000);
  });
  expect(screen.queryByText('Đã lưu.')).toBeNull();
});

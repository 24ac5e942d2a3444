import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { expectAccessible, renderUi } from '@testing/render';
import { Breadcrumbs } from './Breadcrumbs/Breadcrumbs';
import { FileDrop } from './FileDrop/FileDrop';
import { PageHeader } from './PageHeader/PageHeader';
import { StatusBadge } from './StatusBadge/StatusBadge';
import { TabLinks } from './Tabs/TabLinks';

const above = [{ label: 'Khóa học', href: '/courses' }];

test('the breadcrumb ends with this page, which is no link', async () => {
  const { container } = renderUi(<Breadcrumbs above={above} here="Chuyển đổi số" />);
  expect(screen.getByRole('link', { name: 'Khóa học' })).toHaveAttribute('href', '/courses');
  expect(screen.getByText('Chuyển đổi số')).toHaveAttribute('aria-current', 'page');
  await expectAccessible(container);
});

test('the title of a page ends its breadcrumb and names the browser tab', () => {
  renderUi(<PageHeader title="Hồ sơ của tôi" above={above} />);
  expect(screen.getByRole('heading', { level: 1, name: 'Hồ sơ của tôi' })).toBeVisible();
  expect(document.title).toBe('Hồ sơ của tôi – Hocso');
});

test('a number in the title stays in one piece and is read as one', () => {
  renderUi(<PageHeader title="Giấy chứng nhận HS-2026-7K3M" unbroken="HS-2026-7K3M" />);
  const title = screen.getByRole('heading', { name: 'Giấy chứng nhận HS-2026-7K3M' });
  expect(within(title).getByText('HS-2026-7K3M').tagName).toBe('SPAN');
});

test('a state is told in a word, not by colour alone', () => {
  renderUi(<StatusBadge tone="danger">Đã thu hồi</StatusBadge>);
  expect(screen.getByText('Đã thu hồi')).toBeVisible();
});

test('tabs are links, and the current one says so', async () => {
  const { container } = renderUi(
    <TabLinks
      label="Khóa học của tôi"
      tabs={[
        { href: '/learning', label: 'Đang học', count: 2, current: true },
        { href: '/learning?tab=done', label: 'Đã hoàn thành', current: false },
      ]}
    />,
  );
  expect(screen.getByRole('link', { name: /Đang học/ })).toHaveAttribute('aria-current', 'page');
  await expectAccessible(container);
});

test('a file is chosen without a mouse, and an error is tied to the input', async () => {
  const take = vi.fn();
  const { container } = renderUi(
    <FileDrop label="Ảnh bìa" hint="PNG" accept="image/png" onFile={take} error="Tệp quá lớn" />,
  );
  const file = new File(['x'], 'bia.png', { type: 'image/png' });
  await userEvent.upload(screen.getByLabelText(/Ảnh bìa/), file);
  expect(take).toHaveBeenCalledWith(file);
  expect(screen.getByLabelText(/Ảnh bìa/)).toHaveAccessibleDescription(/Tệp quá lớn/);
  await expectAccessible(container);
});

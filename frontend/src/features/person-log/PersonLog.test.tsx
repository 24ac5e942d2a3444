import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { expectAccessible, renderFeature } from '@testing/render';
import { PersonLog } from './PersonLog';

test('tells what was done, when and why, and fetches older entries when asked', async () => {
  const { container } = await renderFeature(<PersonLog accountId="a1" />);
  const first = await screen.findByRole('listitem');
  expect(first).toHaveTextContent('Lê Minh Khôi điều chuyển người này.');
  expect(first).toHaveTextContent('20/11/2026 10:15');
  expect(first).toHaveTextContent('Lý do: Quyết định 245/QĐ-UBND');
  await userEvent.click(screen.getByRole('button', { name: 'Xem cũ hơn' }));
  expect(await screen.findByText('Bị từ chối')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Xem cũ hơn' })).toBeNull();
  await expectAccessible(container);
});

test('shows what was before and after in a window', async () => {
  await renderFeature(<PersonLog accountId="a1" />);
  await userEvent.click(await screen.findByRole('button', { name: /^Chi tiết/ }));
  const dialog = await screen.findByRole('dialog');
  const table = await within(dialog).findByRole('table', { name: 'Thay đổi' });
  expect(within(table).getByRole('row', { name: /^Cơ quan, đơn vị/ })).toHaveTextContent(
    'Sở Nội vụ',
  );
});

test('says so when a person did nothing that the reader may read of', async () => {
  await renderFeature(<PersonLog accountId="a1" />);
  await userEvent.selectOptions(await screen.findByLabelText('Xem'), 'actor');
  expect(await screen.findByText('Chưa có gì trong nhật ký')).toBeVisible();
});

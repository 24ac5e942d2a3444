import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { administrator } from '@mock-api/people';
import { session } from '@mock-api/session';
import { useListAddress } from '@/shared/lib/listAddress';
import { expectAccessible, renderFeature } from '@testing/render';
import { GrantList } from './GrantList';
import { MyRoles } from './MyRoles';

function List() {
  return <GrantList list={useListAddress()} />;
}

beforeEach(() => session.open(administrator));

test('lists who holds what, where and how long, and takes the filters into the export', async () => {
  const { container, router } = await renderFeature(<List />);
  const table = await screen.findByRole('table', { name: 'Ai giữ vai trò gì' });
  await waitFor(() => expect(within(table).getAllByRole('row')).toHaveLength(21));
  expect(within(table).getAllByText('Không thời hạn')).toHaveLength(20);
  await expectAccessible(container);
  await screen.findByRole('option', { name: 'Văn thư' });
  await userEvent.selectOptions(screen.getByLabelText('Vai trò'), 'VAN_THU');
  await waitFor(() => expect(router.state.location.href).toBe('/?role=VAN_THU'));
  await userEvent.selectOptions(screen.getByLabelText('Trạng thái'), 'Kết thúc trong 30 ngày tới');
  await waitFor(() => expect(router.state.location.href).toBe('/?role=VAN_THU&state=ENDING'));
  await userEvent.click(screen.getByRole('button', { name: 'Xuất' }));
  expect(await screen.findByRole('menuitem', { name: 'Văn bản (csv)' })).toHaveAttribute(
    'href',
    '/api/role-grants/export.csv?role=VAN_THU&state=ENDING&sort=name',
  );
});

test('when nobody fits, all filters are cleared in one step', async () => {
  const { router } = await renderFeature(<List />, '/?state=PAST&q=khongcoai');
  await userEvent.click(await screen.findByRole('button', { name: 'Bỏ các điều kiện lọc' }));
  await waitFor(() => expect(router.state.location.href).toBe('/'));
});

test('everybody reads what they may do, where, since when and until when', async () => {
  const { container } = await renderFeature(<MyRoles />);
  const [first] = await screen.findAllByRole('listitem');
  expect(first).toHaveTextContent('Từ 01/06/2026, không thời hạn');
  await userEvent.click(screen.getAllByText(/^Được làm/)[0] ?? container);
  expect(screen.getAllByText('Học các khóa học')[0]).toBeVisible();
  await expectAccessible(container);
});

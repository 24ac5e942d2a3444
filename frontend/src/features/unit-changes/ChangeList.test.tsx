import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { administrator } from '@mock-api/people';
import { session } from '@mock-api/session';
import { useListAddress } from '@/shared/lib/listAddress';
import { expectAccessible, renderFeature } from '@testing/render';
import { ChangeList } from './ChangeList';

beforeEach(() => session.open(administrator));

function Page() {
  return <ChangeList list={useListAddress()} />;
}

test('tells of each change what became of which unit, from which day, and how it stands', async () => {
  const { container } = await renderFeature(<Page />, '/?q=202/2025/QH15');
  const row = await screen.findByRole('row', { name: /Tỉnh Yên Bái → Tỉnh Lào Cai/ });
  expect(within(row).getByRole('link', { name: 'Sáp nhập' })).toHaveAttribute(
    'href',
    '/manage/unit-changes/0193c000-0000-7000-8000-000000000001',
  );
  expect(row).toHaveTextContent('01/07/2025');
  expect(row).toHaveTextContent('Đã thực hiện');
  expect(row).toHaveTextContent('202/2025/QH15');
  await expectAccessible(container);
});

test('filters stand in the address, and the export takes them along', async () => {
  const { router } = await renderFeature(<Page />);
  await userEvent.selectOptions(await screen.findByLabelText('Loại thay đổi'), 'Sáp nhập');
  await userEvent.type(screen.getByLabelText('Đến ngày'), '31/12/2025');
  expect(await screen.findByRole('row', { name: /Tỉnh Yên Bái/ })).toBeVisible();
  expect(router.state.location.search).toEqual({ kind: 'MERGE', to: '2025-12-31' });
  expect(screen.getByRole('link', { name: 'Xuất Excel' })).toHaveAttribute(
    'href',
    '/api/unit-changes/export.xlsx?kind=MERGE&to=2025-12-31',
  );
});

test('an address with a state that does not exist asks for all', async () => {
  await renderFeature(<Page />, '/?status=NONSENSE&q=202/2025/QH15');
  expect(await screen.findByRole('row', { name: /Tỉnh Yên Bái/ })).toBeVisible();
});

test('an empty list says why and clears the filters', async () => {
  const { router } = await renderFeature(<Page />, '/?q=khongcogi');
  await userEvent.click(await screen.findByRole('button', { name: 'Bỏ điều kiện lọc' }));
  expect(await screen.findByRole('row', { name: /Tỉnh Yên Bái/ })).toBeVisible();
  expect(router.state.location.search).toEqual({});
});

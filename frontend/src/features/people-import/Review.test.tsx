import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useQuery } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checked, checkedImport, forgetImports, imports, importOf } from '@mock-api/data/imports';
import { administrator } from '@mock-api/people';
import { session } from '@mock-api/session';
import { useListAddress } from '@/shared/lib/listAddress';
import { expectAccessible, renderFeature } from '@testing/render';
import { importQuery } from './imports.queries';
import { Review } from './Review';

let id = '';

beforeEach(() => {
  session.open(administrator);
  const one = checkedImport();
  imports.unshift(one);
  id = one.view.id;
});

afterEach(forgetImports);

function Page() {
  const { data: view } = useQuery(importQuery(id));
  const { filters, view: list, onView } = useListAddress();
  return (
    view && (
      <Review view={view} values={filters} page={list.page} onPage={(page) => onView({ page })} />
    )
  );
}

const open = (query = '') => renderFeature(<Page />, `/${query}`);

test('groups the errors by cause, the most frequent first, each with its rows', async () => {
  const { container } = await open();
  const kinds = await screen.findByRole('navigation', { name: 'Lỗi theo nguyên nhân' });
  const links = await within(kinds).findAllByRole('link');
  expect(links.map(({ textContent }) => textContent)).toEqual([
    'Mọi lỗi 4',
    'Hòm thư: Ô này còn trống.Hãy điền thông tin. 2',
    expect.stringMatching(/^Hòm thư: Không phải là địa chỉ thư điện tử\..* 1$/),
    expect.stringMatching(/^Đơn vị: Không có đơn vị nào có mã hoặc tên này\..* 1$/),
  ]);
  expect(links[1]).toHaveAttribute(
    'href',
    `/manage/people/import/${id}?verdict=ERROR&problem=required&field=EMAIL#import-rows`,
  );
  await screen.findByRole('form', { name: 'Dòng 3: Lý A Sáng' });
  await expectAccessible(container);
});

test('a cause shows its own rows only', async () => {
  await open('?verdict=ERROR&problem=required&field=EMAIL');
  expect(await screen.findByRole('form', { name: 'Dòng 4: Vàng Thị Mỷ' })).toBeVisible();
  expect(screen.getAllByRole('form')).toHaveLength(2);
});

test('an error is mended where it stands: value, reason and remedy, then Enter goes on to the next', async () => {
  await open('?verdict=ERROR&problem=required&field=EMAIL');
  const row = await screen.findByRole('form', { name: 'Dòng 4: Vàng Thị Mỷ' });
  const cell = within(row).getByRole('textbox', { name: 'Hòm thư' });
  expect(cell).toHaveAccessibleDescription('Hãy điền thông tin. Ô này còn trống.');
  await userEvent.type(cell, 'my.vang@laocai.example.vn{Enter}');
  expect(
    await screen.findByText('Dòng 4: Vàng Thị Mỷ: đã hết lỗi, sẽ được thêm mới'),
  ).toBeVisible();
  const next = screen.getByRole('form', { name: 'Dòng 6: Sùng A Lử' });
  expect(within(next).getByRole('textbox')).toHaveFocus();
  expect(
    await screen.findByText('Còn 3 dòng có lỗi. Hãy sửa ở dưới, hoặc bỏ qua các dòng này.'),
  ).toBeVisible();
  expect(screen.getByText('Đã sửa 1 dòng trên trang này.')).toBeVisible();
});

test('a value that is wrong in many rows is mended once for all of them', async () => {
  const one = importOf(id);
  for (const row of one?.rows.slice(0, 3) ?? []) row.values['UNIT'] = 'KHONG-CO';
  if (one !== undefined) one.rows = one.rows.map(checked);
  const { container } = await open('?verdict=ERROR&problem=unknown-unit&field=UNIT');
  const wrong = await screen.findByRole('form', { name: '“KHONG-CO”' });
  expect(wrong).toHaveTextContent('4 dòng');
  await expectAccessible(container);
  await userEvent.click(within(wrong).getByRole('button', { name: 'Thay ở cả 4 dòng' }));
  expect(within(wrong).getByRole('textbox')).toHaveAccessibleDescription('Nhập giá trị đúng');
  await userEvent.type(within(wrong).getByRole('textbox'), '15-SNV{Enter}');
  await waitFor(() =>
    expect(importOf(id)?.rows.map(({ values }) => values['UNIT'])).toEqual(
      Array.from({ length: 6 }, () => '15-SNV'),
    ),
  );
});

test('a value that is wrong too keeps the row with its new reason', async () => {
  await open('?verdict=ERROR&problem=required&field=EMAIL');
  const row = await screen.findByRole('form', { name: 'Dòng 4: Vàng Thị Mỷ' });
  await userEvent.type(within(row).getByRole('textbox'), 'my.vang{Enter}');
  expect(await within(row).findByText('Không phải là địa chỉ thư điện tử.')).toBeVisible();
  expect(within(row).getByRole('textbox')).toHaveValue('my.vang');
});

test('rows without fault are shown as they were read', async () => {
  const { container } = await open('?verdict=CREATE');
  const table = await screen.findByRole('table', { name: 'Thêm mới' });
  expect(within(table).getByRole('row', { name: /^2 Đặng Thị Hồng hong\.dang/ })).toBeVisible();
  await expectAccessible(container);
});

test('nothing can be confirmed while rows have errors that nobody chose to skip', async () => {
  await open();
  const action = await screen.findByRole('button', { name: 'Nhập 2 người' });
  expect(action).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Bỏ qua 4 dòng có lỗi' }));
  await userEvent.click(screen.getByRole('button', { name: 'Nhập 2 người' }));
  const dialog = await screen.findByRole('dialog', { name: 'Nhập những người này?' });
  expect(dialog).toHaveTextContent('Thêm mới 2 người');
  expect(dialog).toHaveTextContent('Bỏ qua 4 dòng có lỗi');
  expect(importOf(id)?.view.state).toBe('CHECKED');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Nhập 2 người' }));
  await expect.poll(() => importOf(id)?.view.state).not.toBe('CHECKED');
  expect(importOf(id)?.view.invites).toBe(true);
});

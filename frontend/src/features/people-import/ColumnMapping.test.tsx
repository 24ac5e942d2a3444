import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetImports, imports, newImport, type MockImport } from '@mock-api/data/imports';
import { unitByCode } from '@mock-api/data/units';
import { administrator } from '@mock-api/people';
import { session } from '@mock-api/session';
import { expectAccessible, renderFeature } from '@testing/render';
import { ColumnMapping } from './ColumnMapping';

let one: MockImport;

beforeEach(() => {
  session.open(administrator);
  one = newImport('can-bo.xlsx', unitByCode('15'));
  imports.unshift(one);
});

afterEach(forgetImports);

const choose = (column: string, field: string) =>
  userEvent.selectOptions(screen.getByRole('combobox', { name: column }), field);

test('suggests what each column holds, beside a few of its values', async () => {
  const { container } = await renderFeature(
    <ColumnMapping view={one.view} onChecking={() => undefined} />,
  );
  const column = screen.getByRole('combobox', { name: 'Họ và tên' });
  expect(column).toHaveDisplayValue('Họ và tên');
  expect(column).toHaveAccessibleDescription('Đặng Thị Hồng · Lý A Sáng · Vàng Thị Mỷ');
  expect(screen.getByRole('combobox', { name: 'Hòm thư' })).toHaveDisplayValue(
    'Không nhập cột này',
  );
  expect(screen.getByText(/chỉ cập nhật được người đã có/)).toBeVisible();
  await expectAccessible(container);
});

test('checks the file as the columns are mapped', async () => {
  const onChecking = vi.fn();
  await renderFeature(<ColumnMapping view={one.view} onChecking={onChecking} />);
  await choose('Hòm thư', 'Thư điện tử');
  expect(screen.queryByText(/chỉ cập nhật được người đã có/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Kiểm tra 6 dòng' }));
  await waitFor(() => expect(onChecking).toHaveBeenCalled());
  expect(one.view.mapping).toEqual({ FULL_NAME: 1, EMAIL: 2, STAFF_CODE: 3, UNIT: 4 });
});

test('says from which column a field was taken away', async () => {
  await renderFeature(<ColumnMapping view={one.view} onChecking={() => undefined} />);
  await choose('STT', 'Mã cán bộ');
  expect(screen.getByText(/^“Mã cán bộ” chuyển sang cột vừa chọn; cột “Mã cán bộ”/)).toBeVisible();
  expect(screen.getByRole('combobox', { name: 'Mã cán bộ' })).toHaveDisplayValue(
    'Không nhập cột này',
  );
});

test('asks for a column that tells who people are before the server is asked', async () => {
  await renderFeature(<ColumnMapping view={one.view} onChecking={() => undefined} />);
  await choose('Mã cán bộ', 'Không nhập cột này');
  await userEvent.click(screen.getByRole('button', { name: 'Kiểm tra 6 dòng' }));
  const summary = await screen.findByRole('alert');
  expect(summary).toHaveFocus();
  expect(summary).toHaveTextContent('Hãy ghép ít nhất một cột thư điện tử');
});

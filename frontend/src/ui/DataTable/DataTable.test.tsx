import { useState } from 'react';
import { MantineProvider } from '@mantine/core';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { theme } from '../theme/theme';
import { DataTable } from './DataTable';
import type { DataColumn, ListView } from './columns';

interface Person {
  id: string;
  name: string;
  unit: string;
  phone: string;
}

const columns: DataColumn<Person>[] = [
  { key: 'name', label: 'Họ và tên', sort: 'name', cell: ({ name }) => name },
  { key: 'unit', label: 'Đơn vị', sort: 'unit', cell: ({ unit }) => unit },
  { key: 'phone', label: 'Điện thoại', hidden: true, cell: ({ phone }) => phone },
];

const people: Person[] = [
  { id: '1', name: 'Lò Văn Ánh', unit: 'Sở Nội vụ', phone: '0912 000 001' },
  { id: '2', name: 'Đặng Thị Hoa', unit: 'Xã Mường Khương', phone: '0912 000 002' },
];

function List({ rows = people, total = 45 }: { rows?: Person[] | undefined; total?: number }) {
  const [view, setView] = useState<ListView>({
    page: 0,
    size: 20,
    sort: 'name',
    columns: undefined,
  });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  return (
    <MantineProvider theme={theme}>
      <p>{`${view.sort ?? ''} ${view.page} ${view.size}`}</p>
      <DataTable
        caption="Người trong đơn vị"
        columns={columns}
        rows={rows}
        total={total}
        keyOf={({ id }) => id}
        view={view}
        onView={(changes) => setView({ ...view, ...changes })}
        selection={{ selected, onSelect: setSelected, nameOf: ({ name }) => name }}
        batch={<button type="button">Ghi danh</button>}
        empty={<p>Chưa có ai</p>}
      />
    </MantineProvider>
  );
}

test('tells which rows of how many are shown', () => {
  render(<List />);
  expect(screen.getByText('1–20 trong 45')).toBeVisible();
});

test('says on the heading in which order the rows are, and turns it round at a press', async () => {
  render(<List />);
  const heading = screen.getByRole('columnheader', { name: 'Họ và tên' });
  expect(heading).toHaveAttribute('aria-sort', 'ascending');
  await userEvent.click(within(heading).getByRole('button'));
  expect(heading).toHaveAttribute('aria-sort', 'descending');
  expect(screen.getByText('-name 0 20')).toBeVisible();
});

test('goes to the next page, and back to the first when the size changes', async () => {
  render(<List />);
  await userEvent.click(screen.getByRole('button', { name: 'Trang sau' }));
  expect(screen.getByText('21–40 trong 45')).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText('Số dòng mỗi trang'), '50');
  expect(screen.getByText('name 0 50')).toBeVisible();
});

test('shows a hidden column once it is chosen, and never lets the first one go', async () => {
  render(<List />);
  expect(screen.queryByText('0912 000 001')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Cột' }));
  expect(await screen.findByRole('checkbox', { name: 'Họ và tên' })).toBeDisabled();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Điện thoại' }));
  expect(screen.getByText('0912 000 001')).toBeVisible();
});

test('offers the action on several rows once some are ticked', async () => {
  render(<List />);
  expect(screen.queryByRole('button', { name: 'Ghi danh' })).toBeNull();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Chọn Đặng Thị Hoa' }));
  expect(screen.getByText('Đã chọn 1')).toBeVisible();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Chọn tất cả dòng trên trang này' }));
  expect(screen.getByText('Đã chọn 2')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Ghi danh' })).toBeVisible();
});

test('says why it is empty in place of the rows', () => {
  render(<List rows={[]} total={0} />);
  expect(screen.getByText('Chưa có ai')).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
});

test('has no accessibility fault that a machine can find', async () => {
  const { container } = render(<List />);
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
});

import { useState } from 'react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { expectAccessible, renderUi } from '@testing/render';
import { NavigationContext } from '../Link/navigation';
import { TreeGrid } from './TreeGrid';
import type { Branch } from './rows';

const below: Record<string, string[]> = {
  '': ['Hà Nội', 'Lào Cai', 'Đà Nẵng'],
  'Lào Cai': ['Phường Sa Pa', 'Xã Bắc Hà', 'Xã Bát Xát'],
};

const columns = [{ key: 'code', label: 'Mã', cell: (name: string) => name.length }];

interface ExampleProps {
  state?: Branch<string>['state'];
  onAgain?: (parent: string | undefined) => void;
}

function Example({ state = 'ready', onAgain = () => undefined }: ExampleProps) {
  const [open, setOpen] = useState<string[]>([]);
  const [shown, setShown] = useState(2);
  const branch = (parent = ''): Branch<string> => {
    const items = below[parent] ?? [];
    return parent === ''
      ? { items, total: items.length, state: 'ready' }
      : { items: state === 'ready' ? items.slice(0, shown) : [], total: items.length, state };
  };
  return (
    <TreeGrid
      label="Cây đơn vị"
      heading="Đơn vị"
      columns={columns}
      source={{
        keyOf: (name) => name,
        opens: (name) => name in below,
        isOpen: (name) => open.includes(name),
        branch,
      }}
      nameOf={(name) => name}
      hrefOf={(name) => `/units/${name}`}
      onOpen={(name, opened) => setOpen(opened ? [name] : [])}
      onMore={() => setShown(3)}
      onAgain={onAgain}
    />
  );
}

const row = (name: string) => screen.getByRole('row', { name: new RegExp(name) });

test('one stop for Tab, and the arrows, Home and End lead from line to line', async () => {
  renderUi(<Example />);
  await userEvent.tab();
  expect(row('Hà Nội')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  expect(row('Lào Cai')).toHaveFocus();
  await userEvent.keyboard('{End}');
  expect(row('Đà Nẵng')).toHaveFocus();
  await userEvent.keyboard('{Home}{ArrowUp}');
  expect(row('Hà Nội')).toHaveFocus();
});

test('right opens a branch and goes in, left goes out and closes it', async () => {
  renderUi(<Example />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}{ArrowRight}');
  expect(row('Lào Cai')).toHaveAttribute('aria-expanded', 'true');
  await userEvent.keyboard('{ArrowRight}');
  expect(row('Phường Sa Pa')).toHaveFocus();
  expect(row('Phường Sa Pa')).toHaveAttribute('aria-level', '2');
  expect(row('Phường Sa Pa')).toHaveAttribute('aria-setsize', '3');
  await userEvent.keyboard('{ArrowLeft}');
  expect(row('Lào Cai')).toHaveFocus();
  await userEvent.keyboard('{ArrowLeft}');
  expect(screen.queryByRole('row', { name: /Phường Sa Pa/ })).toBeNull();
});

test('letters lead to a name, whatever its marks and whichever of its words they begin', async () => {
  renderUi(<Example />);
  await userEvent.tab();
  await userEvent.keyboard('da');
  expect(row('Đà Nẵng')).toHaveFocus();
});

test('a space between letters belongs to the name', async () => {
  renderUi(<Example />);
  await userEvent.tab();
  await userEvent.keyboard('lao cai');
  expect(row('Lào Cai')).toHaveFocus();
});

test('Enter goes to the page of the line', async () => {
  const go = vi.fn();
  renderUi(
    <NavigationContext value={{ go, prepare: () => undefined }}>
      <Example />
    </NavigationContext>,
  );
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(go).toHaveBeenCalledWith('/units/Lào Cai');
});

test('a long branch offers more, and the focus stays where one was reading', async () => {
  renderUi(<Example />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowDown}{ArrowDown}{ArrowDown}');
  expect(row('Xem thêm')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(row('Xã Bắc Hà')).toHaveFocus();
  expect(row('Xã Bát Xát')).toBeVisible();
  expect(screen.queryByRole('row', { name: /Xem thêm/ })).toBeNull();
});

test('a branch that could not be fetched offers to try again', async () => {
  const onAgain = vi.fn();
  renderUi(<Example state="failed" onAgain={onAgain} />);
  await userEvent.click(screen.getByRole('button', { name: 'Mở Lào Cai' }));
  await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(onAgain).toHaveBeenCalledWith('Lào Cai');
});

test('is a tree grid without faults a machine can find', async () => {
  const { container } = renderUi(<Example />);
  await userEvent.click(screen.getByRole('button', { name: 'Mở Lào Cai' }));
  await expectAccessible(container);
});

import { useState } from 'react';
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { theme } from '../theme/theme';
import { LookupField, type LookupChoice } from './LookupField';

const wards = ['Phường Lào Cai', 'Phường Cam Đường', 'Xã Bắc Hà'].map((label) => ({
  value: label,
  label,
}));

function show() {
  const find = vi.fn((words: string) =>
    Promise.resolve(wards.filter(({ label }) => label.includes(words))),
  );
  function Wards() {
    const [ward, setWard] = useState<LookupChoice | null>(null);
    return (
      <MantineProvider theme={theme}>
        <LookupField id="ward" label="Đơn vị" value={ward} onChange={setWard} find={find} />
      </MantineProvider>
    );
  }
  render(<Wards />);
  return { find, field: screen.getByRole('combobox', { name: 'Đơn vị' }) };
}

test('typed words are asked for once, and no other list comes and goes before', async () => {
  const { find, field } = show();
  fireEvent.change(field, { target: { value: 'Bắc' } });
  await userEvent.click(await screen.findByRole('option', { name: 'Xã Bắc Hà' }));
  expect(field).toHaveValue('Xã Bắc Hà');
  expect(find.mock.calls).toEqual([['Bắc']]);
});

test('a list opened by a press shows the first choices', async () => {
  const { find, field } = show();
  await userEvent.click(field);
  expect(await screen.findAllByRole('option')).toHaveLength(3);
  expect(find.mock.calls).toEqual([['']]);
});

test('a list opened by the arrow key is filled too, and chosen from by keys alone', async () => {
  const { field } = show();
  field.focus();
  await userEvent.keyboard('{ArrowDown}');
  await screen.findByRole('option', { name: 'Phường Lào Cai' });
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(field).toHaveValue('Phường Cam Đường');
});

import { useState } from 'react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { expectAccessible, renderUi } from '@testing/render';
import { DateField } from './DateField';

const onChange = vi.fn();

function Due({ initial = '' }: { initial?: string }) {
  const [value, setValue] = useState(initial);
  return (
    <DateField
      id="due"
      label="Hạn hoàn thành"
      value={value}
      onChange={(next) => {
        setValue(next);
        onChange(next);
      }}
    />
  );
}

test('shows a day with the day first, and hands it on as it is kept', async () => {
  const { container } = renderUi(<Due initial="2026-11-22" />);
  const field = screen.getByLabelText('Hạn hoàn thành');
  expect(field).toHaveValue('22/11/2026');
  await userEvent.clear(field);
  await userEvent.type(field, '2/9/2027');
  expect(onChange).toHaveBeenLastCalledWith('2027-09-02');
  await userEvent.tab();
  expect(field).toHaveValue('02/09/2027');
  await expectAccessible(container);
});

test('words that name no day stay, for the form to refuse', async () => {
  renderUi(<Due />);
  const field = screen.getByLabelText('Hạn hoàn thành');
  await userEvent.type(field, '31/02/2027');
  await userEvent.tab();
  expect(onChange).toHaveBeenLastCalledWith('31/02/2027');
  expect(field).toHaveValue('31/02/2027');
});

test('a button opens the calendar', async () => {
  const showPicker = vi.fn();
  HTMLInputElement.prototype.showPicker = showPicker;
  renderUi(<Due />);
  await userEvent.click(screen.getByRole('button', { name: 'Mở lịch: Hạn hoàn thành' }));
  expect(showPicker).toHaveBeenCalled();
});

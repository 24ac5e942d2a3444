import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { renderFeature } from '@testing/render';
import { NumberForm } from './NumberForm';

test.each([
  ['hs-2026-7k3m-q9tx-4', 'HS-2026-7K3M-Q9TX-4', undefined],
  ['https://hocso.example.vn/verify/HS-2026-7K3M-Q9TX-4', 'HS-2026-7K3M-Q9TX-4', undefined],
  ['https://hocso.example.vn/verify/HS-2026-7K3M-Q9TX-4#1234', 'HS-2026-7K3M-Q9TX-4', '1234'],
  [
    'https://hocso.example.vn/verify/HS-2026-7K3M-Q9TX-4?utm_source=zalo#1234',
    'HS-2026-7K3M-Q9TX-4',
    '1234',
  ],
])('reads %s', async (pasted, number, code) => {
  const onNumber = vi.fn();
  await renderFeature(<NumberForm onNumber={onNumber} />);
  await userEvent.click(screen.getByRole('textbox'));
  await userEvent.paste(pasted);
  await userEvent.keyboard('{Enter}');
  expect(onNumber).toHaveBeenCalledWith(number, code);
});

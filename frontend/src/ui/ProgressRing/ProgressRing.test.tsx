import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ProgressRing } from './ProgressRing';

test('tells a share to those who cannot see the ring', () => {
  render(<ProgressRing percent={58.4} label="Tiến độ" />);
  expect(screen.getByRole('progressbar', { name: 'Tiến độ' })).toHaveAttribute(
    'aria-valuenow',
    '58',
  );
});

test('never claims more than the whole', () => {
  render(<ProgressRing percent={140} label="Tiến độ" />);
  expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '100');
});

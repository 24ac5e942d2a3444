import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectAccessible, renderUi } from '@testing/render';
import { ProgressBar } from './ProgressBar';
import { ProgressRing } from './ProgressRing';

test('a ring tells its number to everyone', async () => {
  const { container } = renderUi(<ProgressRing percent={58.3} label="Tiến độ" />);
  expect(screen.getByRole('progressbar', { name: 'Tiến độ' })).toHaveAttribute(
    'aria-valuenow',
    '58',
  );
  expect(container).toHaveTextContent('58%');
  await expectAccessible(container);
});

test('a ring is not full before all is done', () => {
  const { container } = renderUi(<ProgressRing percent={99.9} label="Tiến độ" />);
  expect(container).toHaveTextContent('99%');
});

test('a bar counts in its own words', async () => {
  const { container } = renderUi(
    <ProgressBar done={7} total={12} label="Mục bắt buộc" words="7/12" />,
  );
  expect(screen.getByRole('progressbar', { name: 'Mục bắt buộc' })).toHaveAttribute(
    'aria-valuetext',
    '7/12',
  );
  await expectAccessible(container);
});

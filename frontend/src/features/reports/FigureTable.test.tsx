import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderFeature } from '@testing/render';
import { FigureTable } from './FigureTable';

test('the rate is that of those enrolled, however many others completed meanwhile', async () => {
  await renderFeature(
    <FigureTable
      caption="Theo tháng"
      label="Tháng"
      rows={[
        { month: '10/2026', enrolled: 2, completed: 5, completionRate: 50, certified: 4 },
        { month: '11/2026', enrolled: 0, completed: 3, completionRate: 0, certified: 3 },
      ]}
      keyOf={({ month }) => month}
      nameOf={({ month }) => month}
    />,
  );
  expect(await screen.findByRole('row', { name: '10/2026 2 5 50,0% 4' })).toBeVisible();
  expect(screen.getByRole('row', { name: '11/2026 0 3 – 3' })).toBeVisible();
});

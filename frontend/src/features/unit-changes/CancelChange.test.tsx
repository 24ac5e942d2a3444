import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { unitChanges } from '@mock-api/data/unitChanges';
import type { ChangeView } from '@/shared/api/schema';
import { Toasts } from '@/ui/Toast/Toasts';
import { expectAccessible, renderFeature } from '@testing/render';
import { CancelChange } from './CancelChange';

function scheduled(more: Partial<ChangeView> = {}): ChangeView {
  const change = unitChanges.find(({ details }) => details.kind === 'MOVE');
  if (change === undefined) throw new Error('The mock server has no change that waits');
  return { ...change, status: 'SCHEDULED', abilities: ['CANCEL'], ...more };
}

test('cancels what waits for its day after asking once more', async () => {
  const { baseElement } = await renderFeature(
    <>
      <CancelChange change={scheduled()} />
      <Toasts />
    </>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Hủy thay đổi' }));
  const dialog = await screen.findByRole('dialog', { name: 'Hủy thay đổi đang chờ?' });
  expect(dialog).toHaveTextContent('Sở Nội vụ → Thành phố Hà Nội');
  expect(dialog).not.toHaveTextContent('cùng tệp');
  await expectAccessible(baseElement);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Hủy thay đổi' }));
  expect(await screen.findByText('Đã hủy thay đổi.')).toBeVisible();
});

test('says that what came in the same file for the same day is cancelled too', async () => {
  await renderFeature(<CancelChange change={scheduled({ batchId: 'file' })} />);
  await userEvent.click(screen.getByRole('button', { name: 'Hủy thay đổi' }));
  expect(await screen.findByRole('dialog')).toHaveTextContent('cùng tệp và cùng ngày cũng bị hủy');
});

test('offers nothing to those who may not, or once the day has come', async () => {
  await renderFeature(<CancelChange change={scheduled({ abilities: [] })} />);
  expect(screen.queryByRole('button')).toBeNull();
});

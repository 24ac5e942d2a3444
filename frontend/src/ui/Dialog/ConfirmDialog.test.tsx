import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { expectAccessible, renderUi } from '@testing/render';
import { ConfirmDialog } from './ConfirmDialog';

function dialog(more: { typed?: string; onClose?: () => void; onConfirm?: () => void } = {}) {
  return (
    <ConfirmDialog
      opened
      onClose={() => undefined}
      onConfirm={() => undefined}
      title="Thu hồi giấy chứng nhận"
      action="Thu hồi"
      tone="danger"
      {...more}
    >
      Việc này không thể hoàn tác.
    </ConfirmDialog>
  );
}

test('is a dialog with a name, and its button says the deed', async () => {
  const { baseElement } = renderUi(dialog());
  expect(screen.getByRole('dialog', { name: 'Thu hồi giấy chứng nhận' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Thu hồi' })).toBeVisible();
  await expectAccessible(baseElement);
});

test('Esc closes it and does nothing else', async () => {
  const onClose = vi.fn();
  const onConfirm = vi.fn();
  renderUi(dialog({ onClose, onConfirm }));
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalled();
  expect(onConfirm).not.toHaveBeenCalled();
});

test('what cannot be undone asks for the words first', async () => {
  const onConfirm = vi.fn();
  renderUi(dialog({ typed: 'HS-2026-000123', onConfirm }));
  await userEvent.click(screen.getByRole('button', { name: 'Thu hồi' }));
  expect(onConfirm).not.toHaveBeenCalled();
  await userEvent.type(screen.getByLabelText(/HS-2026-000123/), 'HS-2026-000123');
  await userEvent.click(screen.getByRole('button', { name: 'Thu hồi' }));
  expect(onConfirm).toHaveBeenCalledOnce();
});

import { useState } from 'react';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderUi } from '@testing/render';
import { Dialog } from './Dialog';

function Example() {
  const [below, setBelow] = useState(true);
  const [above, setAbove] = useState(false);
  return (
    <Dialog title="Xem câu hỏi" opened={below} onClose={() => setBelow(false)}>
      <button type="button" onClick={() => setAbove(true)}>
        Phóng to
      </button>
      <Dialog title="Hình" opened={above} onClose={() => setAbove(false)}>
        Hình lớn
      </Dialog>
    </Dialog>
  );
}

test('Esc closes the window on top, gives the focus back, and then closes the one below', async () => {
  const user = userEvent.setup();
  renderUi(<Example />);
  const enlarge = await screen.findByRole('button', { name: 'Phóng to' });
  await user.click(enlarge);
  expect(await screen.findByRole('dialog', { name: 'Hình' })).toBeVisible();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Hình' })).toBeNull());
  expect(screen.getByRole('dialog', { name: 'Xem câu hỏi' })).toBeVisible();
  await waitFor(() => expect(enlarge).toHaveFocus());
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});
